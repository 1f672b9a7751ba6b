package org.armswire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the reader is to know. */
final class ReaderOptions {

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            description = "Folder with actors/, weapons/, rules/ … to know instead of what is shipped.")
    @Nullable
    Path seeds;

    /** The folder, or what is shipped. */
    Seeds seeds() {
        if (seeds != null && !Files.isDirectory(seeds)) {
            throw Failure.usage(
                    "--seeds " + seeds + ": " + (Files.exists(seeds) ? "is no directory" : "no such directory"));
        }
        return seeds == null ? Seeds.shipped() : Seeds.at(seeds);
    }

    /** Whether somebody else than us has written what is to be known. */
    boolean own() {
        return seeds != null;
    }

    Reader reader() {
        return new Reader(Knowledge.load(seeds()));
    }
}
