package com.marketingby.leads.cli;

import com.marketingby.leads.credential.CredentialProblem;
import com.marketingby.leads.schema.AnalystAccess;
import com.marketingby.leads.schema.DatabaseUnavailable;
import com.marketingby.leads.schema.MigrationRefused;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what kept a command from working: one line each, what to do, and the exit code. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private record Explanation(String message, int exit) {}

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult line) {
        var explanation = explanation(failure);
        if (explanation != null) {
            new Terminal(command, false).complain(explanation.message());
            return explanation.exit();
        }
        LOG.atError().addKeyValue("event", "unexpected").setCause(failure).log("a mistake in the program");
        new Terminal(command, false)
                .complain("unexpected " + failure + ": what was settled is kept, 'resume' goes on");
        return Exit.FAILED;
    }

    /** What an operator is told of the failure; empty where it is a mistake in the program. */
    static Optional<String> explained(Exception failure) {
        return Optional.ofNullable(explanation(failure)).map(Explanation::message);
    }

    private static @Nullable Explanation explanation(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var explanation = explain(cause);
            if (explanation != null) {
                return explanation;
            }
        }
        return null;
    }

    private static @Nullable Explanation explain(Throwable cause) {
        return switch (cause) {
            case DatabaseUnavailable unavailable ->
                new Explanation(String.valueOf(unavailable.getMessage()),
                        unavailable.misconfigured() ? Exit.WRONG_USAGE : Exit.FAILED);
            case MigrationRefused refused -> new Explanation(String.valueOf(refused.getMessage()), Exit.WRONG_USAGE);
            case AnalystAccess.Refused refused ->
                new Explanation(String.valueOf(refused.getMessage()), Exit.WRONG_USAGE);
            case CredentialProblem problem -> new Explanation(String.valueOf(problem.getMessage()), Exit.WRONG_USAGE);
            case SettingsCheck.Wrong wrong ->
                new Explanation(String.valueOf(wrong.getMessage()), Exit.WRONG_USAGE);
            case BindException unreadable ->
                new Explanation("the setting " + unreadable.getName() + " has a wrong value: " + rootOf(unreadable),
                        Exit.WRONG_USAGE);
            case FlywayException schema -> new Explanation(
                    "the database could not be brought to the expected schema: " + firstLine(schema), Exit.FAILED);
            case DataAccessException lost -> databaseFailed(lost);
            case TransactionException lost -> databaseFailed(lost);
            default -> null;
        };
    }

    private static Explanation databaseFailed(Throwable lost) {
        if (DatabaseFault.of(lost).equals(Optional.of(DatabaseFault.NOT_MIGRATED))) {
            return new Explanation("the database cannot be used: " + DatabaseFault.advise(rootOf(lost), lost),
                    Exit.WRONG_USAGE);
        }
        return new Explanation("the database did not do what was asked: " + DatabaseFault.advise(rootOf(lost), lost)
                + "; what was settled is kept, 'resume' goes on", Exit.FAILED);
    }

    /** The first line of what was the matter in the end. */
    static String rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return firstLine(root);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.getClass().getSimpleName());
    }
}
