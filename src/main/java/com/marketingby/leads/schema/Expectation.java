package com.marketingby.leads.schema;

/** What a comparison lets pass. */
interface Expectation {

    /** Whether a column or constraint of the expected table must be there as it is. */
    boolean requires(String table, Catalogue.Table found, String part);

    /** Whether something beyond what is expected hurts. */
    boolean forbids(String table, Extra extra);

    /** What a database has beyond the expectation. */
    enum Extra {
        TABLE,
        COLUMN,
        COLUMN_THAT_MUST_BE_GIVEN,
        CONSTRAINT,
        UNIQUE_INDEX,
        INDEX
    }

    /** Both databases are the same in everything. */
    Expectation SAME = new Expectation() {
        @Override
        public boolean requires(String table, Catalogue.Table found, String part) {
            return true;
        }

        @Override
        public boolean forbids(String table, Extra extra) {
            return true;
        }
    };
}
