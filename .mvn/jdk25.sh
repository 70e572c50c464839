# Read by ./keruen and ./verify: which JDK 25 to use. A JDK is told by its release file, so no process is started to ask.
# shellcheck shell=sh disable=SC2034  # jdk and jdk_version are for whoever reads this

# Sets jdk and jdk_version and succeeds if the folder holds a JDK 25.
is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    jdk_version=
    while IFS='="' read -r key _ value _; do
        case $key in
            JAVA_RUNTIME_VERSION) jdk_version=$value ;;
            JAVA_VERSION) jdk_version=${jdk_version:-$value} ;;
        esac
    done <"$1/release"
    case $jdk_version in
        25 | 25[!0-9]*) jdk=$1 ;;
        *) return 1 ;;
    esac
}

# KERUEN_JAVA_HOME is an order; the others are places to look.
find_jdk() {
    if [ -n "${KERUEN_JAVA_HOME:-}" ]; then
        is_jdk_25 "$KERUEN_JAVA_HOME" && return
        printf 'KERUEN_JAVA_HOME is %s, which holds no JDK 25.\n' "$KERUEN_JAVA_HOME" >&2
        return 1
    fi
    for candidate in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/*25*; do
        is_jdk_25 "$candidate" && return
    done
    java=$(command -v java) && java=$(readlink -f -- "$java") && is_jdk_25 "${java%/bin/java}" && return
    printf '%s\n' \
        'A JDK 25 is needed, and none was found (KERUEN_JAVA_HOME, JAVA_HOME, /usr/lib/jvm/*25*, the java on the path).' \
        'Install one, for instance:  apt-get install openjdk-25-jdk-headless    (or temurin-25-jdk)' >&2
    return 1
}

# Maven on that JDK, without the warnings its own libraries raise there.
maven() {
    JAVA_HOME=$jdk MAVEN_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn --batch-mode "$@" </dev/null
}
