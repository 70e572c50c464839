package org.keruen.ingest.assignment.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.keruen.ingest.problem.AssignmentFileProblem;
import org.keruen.ingest.problem.Problem;
import org.keruen.ingest.problem.Spot;

/// One file being read: its bytes, unpacked where they are gzip (told by their beginning, whatever the name says),
/// and SHA-256 of the bytes as they lie on the disk.
public final class FileBytes implements AutoCloseable {
    private static final int HEAD = 1 << 14;
    private static final int BUFFER = 1 << 16;

    private final String shown;
    private final DigestInputStream disk;
    private final byte[] head;
    private final InputStream unpacked;

    private FileBytes(String shown, DigestInputStream disk, byte[] head, InputStream unpacked) {
        this.shown = shown;
        this.disk = disk;
        this.head = head;
        this.unpacked = unpacked;
    }

    /// The file, or nothing, and why has been said.
    ///
    /// @param holds what the file should hold, for the message: "a network"
    public static Optional<FileBytes> open(Path path, String holds, Findings findings) {
        String shown = shown(path);
        try {
            if (!Files.exists(path)) {
                findings.add(new AssignmentFileProblem.Missing(Spot.of(path.toString()), holds));
                return Optional.empty();
            }
            if (!Files.isRegularFile(path)) {
                findings.add(new AssignmentFileProblem.Unreadable(
                        Spot.of(shown), "it is not an ordinary file", "give the path of a file that holds " + holds));
                return Optional.empty();
            }
            return Optional.of(opened(path, shown));
        } catch (IOException | SecurityException unreadable) {
            findings.add(unreadable(shown, 0, unreadable));
            return Optional.empty();
        }
    }

    private static FileBytes opened(Path path, String shown) throws IOException {
        DigestInputStream disk = new DigestInputStream(Files.newInputStream(path), sha256Digest());
        try {
            PushbackInputStream all = new PushbackInputStream(disk, 2);
            byte[] first = all.readNBytes(2);
            all.unread(first);
            boolean gzip = first.length == 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b;
            PushbackInputStream unpacked = new PushbackInputStream(gzip ? new GZIPInputStream(all, BUFFER) : all, HEAD);
            byte[] head = unpacked.readNBytes(HEAD);
            unpacked.unread(head);
            return new FileBytes(shown, disk, head, unpacked);
        } catch (IOException broken) {
            disk.close();
            throw broken;
        }
    }

    /// How a file is called in messages and in lists of what was read.
    public static String shown(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// A file that cannot be read, as a person may mend it.
    public static Problem unreadable(String shown, int row, Exception reason) {
        Spot at = new Spot(shown, row, "");
        return switch (reason) {
            case ZipException broken ->
                new AssignmentFileProblem.Unreadable(
                        at,
                        "the gzip is broken (" + broken.getMessage() + ")",
                        "pack the file again, or give it unpacked");
            case EOFException cut ->
                new AssignmentFileProblem.Unreadable(
                        at, "the gzip ends too early", "fetch or pack the file again; it was cut off");
            case AccessDeniedException denied ->
                new AssignmentFileProblem.Unreadable(at, "you may not read it", "ask for the right to read it");
            case CharacterCodingException notUtf8 ->
                new AssignmentFileProblem.Unreadable(
                        at, "it is not UTF-8", "save the file as UTF-8 (in a spreadsheet: CSV UTF-8)");
            default ->
                new AssignmentFileProblem.Unreadable(
                        at, String.valueOf(reason.getMessage()), "make it an ordinary file that you may read");
        };
    }

    public String shown() {
        return shown;
    }

    /// The beginning of the file, unpacked.
    byte[] head() {
        return head;
    }

    /// The whole file, unpacked. To be called once.
    public InputStream stream() {
        return unpacked;
    }

    /// SHA-256 of the file on the disk, 64 hexadecimal digits; what has not been read yet is read.
    public String sha256() throws IOException {
        disk.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(disk.getMessageDigest().digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasSha256) {
            throw new IllegalStateException(everyJdkHasSha256);
        }
    }

    @Override
    public void close() {
        try {
            unpacked.close();
            disk.close();
        } catch (IOException nothingIsLostByNotClosing) {
            return;
        }
    }
}
