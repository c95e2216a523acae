package dev.egov.cli.session;

import com.google.common.collect.ImmutableList;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/**
 * Why reading or writing failed, to be said in the language asked for. Java and the platform say it in English or in the
 * platform's own language, so that only what they mean is taken of it.
 */
public enum Mishap {
    /** There is no such file, or no directory for it. */
    MISSING("no such file", "no directory", "cannot find the path", "找不到"),

    /** It is not allowed. */
    FORBIDDEN("permission denied", "access is denied", "not permitted", "must not be written", "拒绝访问", "权限不够"),

    /** There is no room left. */
    FULL("no space left", "not enough space", "disk full", "quota", "空间不足", "没有空间"),

    /** Nothing can be written there. */
    READ_ONLY("read-only file system", "write protected", "只读"),

    /** Another program keeps it. */
    BUSY("another process", "text file busy", "resource busy", "另一个程序"),

    /** It is a directory. */
    DIRECTORY("is a directory", "a directory, where"),

    /** Part of its path is no directory. */
    NO_DIRECTORY("not a directory", "不是目录"),

    /** It is a device or the like. */
    NO_FILE("not a file that could be replaced"),

    /** Its links lead in a circle. */
    LOOP("symbolic links"),

    /** Its name is too long. */
    LONG_NAME("name too long", "文件名过长"),

    /** It would be too large. */
    TOO_LARGE("file too large"),

    /** Too many files are open. */
    TOO_MANY("too many open files"),

    /** The device failed. */
    DEVICE("input/output error", "i/o error", "device"),

    /** The other end is gone. */
    CLOSED("broken pipe", "closed", "connection", "being closed", "管道"),

    /** It was called off. */
    INTERRUPTED("interrupted"),

    /** Something else. */
    UNKNOWN;

    private final ImmutableList<String> signs;

    Mishap(String... signs) {
        this.signs = ImmutableList.copyOf(signs);
    }

    /** What happened. */
    public static Mishap of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return MISSING;
        }
        if (failure instanceof AccessDeniedException) {
            return FORBIDDEN;
        }
        if (failure instanceof NotDirectoryException) {
            return NO_DIRECTORY;
        }
        if (failure instanceof FileSystemLoopException) {
            return LOOP;
        }
        if (failure instanceof ClosedByInterruptException || failure instanceof InterruptedIOException) {
            return INTERRUPTED;
        }
        Mishap said = saidIn(String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT));
        return said == UNKNOWN && failure instanceof FileNotFoundException ? MISSING : said;
    }

    private static Mishap saidIn(String message) {
        for (Mishap mishap : values()) {
            if (mishap.signs.stream().anyMatch(message::contains)) {
                return mishap;
            }
        }
        return UNKNOWN;
    }

    /** The key of its words. */
    String key() {
        return "mishap." + name();
    }
}
