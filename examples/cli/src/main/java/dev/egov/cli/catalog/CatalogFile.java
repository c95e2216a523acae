package dev.egov.cli.catalog;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Problem;
import dev.egov.catalog.audit.assume.AssumptionException;
import dev.egov.catalog.audit.assume.AssumptionFault;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.result.SourceFile;
import dev.egov.catalog.io.CatalogueFileException;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.PassedOver;
import dev.egov.catalog.io.Row;
import dev.egov.catalog.io.SafeFile;
import dev.egov.catalog.merge.Conflict;
import dev.egov.catalog.merge.Merge;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Mishap;
import dev.egov.cli.session.Progress;
import dev.egov.cli.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that holds a catalogue, or is to hold one. */
public final class CatalogFile {

    private final Session session;
    private final String name;
    private final Path path;
    private long accepted;
    private long passedOver;
    private MappedHeaders mapped = new MappedHeaders(1);
    private long rejected;
    private Counts counts = new Counts(0, 0, 0, 0, 0);

    private CatalogFile(Session session, String name, Path path) {
        this.session = session;
        this.name = name;
        this.path = path;
    }

    /**
     * A file to read.
     *
     * @throws CommandException if there is none, or it cannot be read
     */
    public static CatalogFile toRead(String name, Session session) {
        CatalogFile file = named(name, session);
        if (Files.isDirectory(file.path)) {
            throw new CommandException("file.directory", name);
        }
        if (name.isEmpty() || !Files.exists(file.path)) {
            throw new CommandException("file.missing", name);
        }
        if (!Files.isReadable(file.path)) {
            throw new CommandException("file.unreadable", name);
        }
        return file;
    }

    /** The same file as one of several, only one of which need have the headers that {@code --map} names. */
    public CatalogFile oneOf(MappedHeaders all) {
        mapped = all;
        return this;
    }

    /**
     * A file to write, which may be there.
     *
     * @throws CommandException if its name can be none of a file
     */
    public static CatalogFile toWrite(String name, Session session) {
        CatalogFile file = named(name, session);
        if (name.isEmpty() || Files.isDirectory(file.path)) {
            throw new CommandException("file.directory", name);
        }
        return file;
    }

    private static CatalogFile named(String name, Session session) {
        try {
            return new CatalogFile(session, name, Path.of(name));
        } catch (InvalidPathException malformed) {
            throw new CommandException("file.missing", name);
        }
    }

    /**
     * Sees to it that writing this file harms none of others.
     *
     * @param others files that are read or written too
     * @throws CommandException if one of them is the same file
     */
    public CatalogFile besides(List<CatalogFile> others) throws IOException {
        for (CatalogFile other : others) {
            if (isSame(other)) {
                throw new CommandException("catalog.same", name);
            }
        }
        return this;
    }

    private boolean isSame(CatalogFile other) throws IOException {
        if (Files.exists(path) && Files.exists(other.path)) {
            return Files.isSameFile(path, other.path);
        }
        return path.toAbsolutePath()
                .normalize()
                .equals(other.path.toAbsolutePath().normalize());
    }

    /** Its name as it was typed. */
    public String name() {
        return name;
    }

    /** The format that its name ends in; null where it ends in none. */
    @Nullable
    public CatalogueFormat format() {
        return CatalogueFormat.of(name);
    }

    /** Something to do with a row. */
    public interface RowAction {
        void take(Row row) throws IOException;
    }

    /**
     * Reads all rows.
     *
     * @param action takes each row
     * @return the reader, closed, which knows what there was
     * @throws CommandException if the file is at fault
     */
    public CatalogueReader read(RowAction action) throws IOException {
        Progress progress = new Progress(session, name);
        try (CatalogueReader reader = CatalogueReader.open(path, session.reading())) {
            for (Row row = next(reader); row != null; row = next(reader)) {
                action.take(row);
                progress.row();
            }
            mapped.read(reader);
            return reader;
        } catch (CatalogueFileException fault) {
            throw complaint(fault.problems());
        } catch (OutOfMemoryError tooLarge) {
            throw new CommandException("file.memory", name);
        }
    }

    /** The next row; failing to read it is told apart from failing to do something with it. */
    private @Nullable Row next(CatalogueReader reader) throws CatalogueFileException {
        try {
            return reader.read();
        } catch (CatalogueFileException fault) {
            throw fault;
        } catch (IOException failure) {
            throw new CommandException("file.failed", name, Mishap.of(failure));
        }
    }

    /** What is wrong with the file; of several problems each has a line, and the last ends the command. */
    private CommandException complaint(List<Problem> problems) {
        int last = problems.size() - 1;
        for (Problem problem : problems.subList(0, last)) {
            session.complain(session.words().format("fault.at", name, problem.line(session.locale())));
        }
        return new CommandException("fault.at", name, problems.get(last).line(session.locale()));
    }

    /** Says how many rows were passed over because they are no resources, if any. */
    public void sayPassedOver(CatalogueReader reader) {
        if (reader.passedOver() > 0) {
            session.complain(session.words().format("catalog.passed", name, reader.passedOver()));
        }
        for (PassedOver passed : reader.passedOverRows()) {
            String sheet = passed.sheet();
            if (passed.row() == 0 && sheet != null) {
                session.complain(session.words().format("catalog.passed.sheet", name, sheet));
            }
        }
    }

    /** The entries that are accepted, and how many rows are not. */
    public record Contents(List<Entry> entries, long rejected) {}

    /**
     * What became of the rows that were made one catalogue.
     *
     * @param accepted rows that are entries
     * @param rejected rows that are none
     * @param repeated entries that are equal to an earlier one, and not in the catalogue
     * @param sameCode entries with the code of an earlier one but other contents, and not in it either
     * @param superseded entries whose code another calls a former one of its own, and not in it either
     */
    public record Counts(long accepted, long rejected, long repeated, long sameCode, long superseded) {}

    /** What became of its rows, once its catalogue was read. */
    public Counts counts() {
        return counts;
    }

    /** The exit status after its catalogue was looked at: rows that were rejected may be what was looked for. */
    public int status(boolean well) {
        if (rejected > 0) {
            return ExitStatus.IN_ERROR;
        }
        return well ? ExitStatus.ALLOWS : ExitStatus.DOES_NOT_ALLOW;
    }

    /** The entries as one catalogue; says how many of them are not in it, because an earlier one counts. */
    public Catalogue catalogue() throws IOException {
        Contents contents = contents();
        Merge merge = Merge.of(List.of(new Merge.Submission(name, contents.entries())));
        long sameCode = merge.conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.SAME_CODE)
                .count();
        counts = new Counts(
                contents.entries().size(),
                contents.rejected(),
                merge.repeats().size(),
                sameCode,
                merge.setAside().size() - sameCode);
        int left = merge.repeats().size() + merge.setAside().size();
        if (left > 0) {
            session.complain(session.words().format("catalog.left", name, left));
        }
        return merge.catalogue();
    }

    /**
     * What it states where a catalogue leaves something out.
     *
     * @throws CommandException if a line is at fault; every other fault is told before
     */
    public Assumptions assumptions() throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            return Assumptions.read(input);
        } catch (AssumptionException wrong) {
            List<AssumptionFault> faults = wrong.faults();
            for (AssumptionFault fault : faults.subList(0, faults.size() - 1)) {
                session.complain(session.words().format("fault.at", name, fault.message(session.locale())));
            }
            throw new CommandException(
                    "fault.at", name, faults.get(faults.size() - 1).message(session.locale()));
        }
    }

    /** Reads the entries, and says how many rows were left out because they are none. */
    public Contents contents() throws IOException {
        List<Entry> entries = new ArrayList<>();
        CatalogueReader reader = read(row -> {
            if (row instanceof Row.Accepted accepted) {
                entries.add(accepted.entry());
            }
        });
        accepted = reader.accepted();
        passedOver = reader.passedOver();
        rejected = reader.rejected();
        sayPassedOver(reader);
        if (rejected > 0) {
            session.complain(session.words().format("catalog.rejected", name, rejected));
        }
        return new Contents(entries, reader.rejected());
    }

    /** What became of its rows, once its entries were read. */
    public SourceFile rows() {
        return new SourceFile(name, accepted + rejected, accepted, rejected, passedOver);
    }

    /** Something that writes a file. */
    public interface Writing {
        void to(OutputStream output) throws IOException;
    }

    /**
     * Writes the file, all of it or nothing.
     *
     * @throws CommandException if it cannot be written
     */
    public void write(Writing writing) {
        try {
            SafeFile.write(path, writing::to);
        } catch (IOException failure) {
            throw new CommandException("catalog.unwritten", name, Mishap.of(failure));
        }
    }
}
