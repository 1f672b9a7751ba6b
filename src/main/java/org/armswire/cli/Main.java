package org.armswire.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armswire.knowledge.SeedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code armswire}: its verbs, and how each of them ends. */
@Command(
        name = "armswire",
        description = "Watches the news for arms transfers: who supplies whom, with what, and who says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "VERB",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong flag, or a file that is missing or wrong",
            "3:Kafka cannot be reached",
            "4:a check failed"
        },
        subcommands = {
            UpCommand.class,
            RunCommand.class,
            TopicsCommand.class,
            FeedCommand.class,
            WatchCommand.class,
            CountsCommand.class,
            DealsCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine()
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(args));
    }

    /** All verbs, ready to execute. */
    static CommandLine commandLine() {
        CommandLine armswire = new CommandLine(new Main());
        armswire.getSubcommands().values().forEach(verb -> verb.getCommandSpec().versionProvider(new Version()));
        return armswire.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(oneLineForAWrongFlag())
                .setExecutionExceptionHandler(oneLineForAFailure());
    }

    private static IParameterExceptionHandler oneLineForAWrongFlag() {
        return (wrong, args) -> {
            CommandLine command = wrong.getCommandLine();
            say(
                    command,
                    message(wrong) + suggestion(wrong) + " (see "
                            + command.getCommandSpec().qualifiedName() + " --help)");
            return ExitCode.USAGE;
        };
    }

    /** The first word that is no flag is meant as a verb; picocli calls it an unmatched argument. */
    private static String message(ParameterException wrong) {
        boolean inPlaceOfAVerb = wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && wrong.getCommandLine().getParent() == null;
        return inPlaceOfAVerb
                ? "'"
                        + Printable.of(((UnmatchedArgumentException) wrong)
                                .getUnmatched()
                                .get(0)) + "' is no verb"
                : Reason.of(wrong);
    }

    private static String suggestion(ParameterException wrong) {
        List<String> suggestions =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
    }

    private static IExecutionExceptionHandler oneLineForAFailure() {
        return (thrown, command, parsed) -> {
            if (thrown instanceof Failure failure) {
                say(command, failure.line());
                return failure.exitCode();
            }
            if (thrown instanceof SeedException) {
                say(command, Printable.of(thrown.getMessage()));
                return ExitCode.USAGE;
            }
            say(command, "unexpected " + thrown.getClass().getSimpleName() + ": " + Reason.of(thrown));
            return ExitCode.FAILED;
        };
    }

    /** Whatever the locale: JSON is UTF-8, and so are the terminals that people have. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
    }

    private static void say(CommandLine command, String line) {
        PrintWriter err = command.getErr();
        err.println("armswire: " + line);
        err.flush();
    }

    /** The version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"armswire " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
