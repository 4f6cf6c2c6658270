package com.marketingby.leads.schema;

/** The database is not migrated, and nothing has been changed; the message says what stands in the way and what to do. */
public final class MigrationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MigrationRefused(String message) {
        super(message);
    }

    static MigrationRefused withoutBackup(MigrationPlan plan) {
        return new MigrationRefused(
                ("The migration moves %,d values to other columns or to the archive: take a backup first"
                        + " (heroku pg:backups:capture), then migrate with --backup-taken; --plan shows what moves where.")
                        .formatted(plan.valuesMoved()));
    }

    static MigrationRefused obstructed(MigrationPlan plan) {
        return new MigrationRefused("The migration stops before it has changed anything; in its way: "
                + String.join("; ", plan.obstacles()) + ". Remove or change these, then migrate again.");
    }
}
