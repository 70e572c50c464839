/// A baseline and an ordered list of changes.
module org.keruen.scenario {
    requires transitive org.keruen.model;
    requires static org.jspecify;

    exports org.keruen.scenario;
}
