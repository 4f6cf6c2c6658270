package com.marketingby.leads.schema;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads databases, never writes them, and says what is not as it should be. */
public final class SchemaInspection {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** The database against the contract with the web application. */
    public SchemaComparison verify(Database database) {
        return verify(database.toString(), new CatalogueReader(database.dataSource()).read());
    }

    static SchemaComparison verify(String name, Catalogue found) {
        var contract = Contract.catalogue();
        return comparison("the contract", contract, name, only(contract, found), new Contract());
    }

    /**
     * Two databases against each other, the first being as expected.
     *
     * @throws DatabaseUnavailable if one cannot be reached
     */
    public SchemaComparison compare(String expectedUrl, String foundUrl) {
        return compare(DatabaseAddress.parse(expectedUrl), DatabaseAddress.parse(foundUrl));
    }

    /**
     * A database against one at a URL, the latter being as expected.
     *
     * @throws DatabaseUnavailable if it cannot be reached
     */
    public SchemaComparison compare(String expectedUrl, Database database) {
        var address = DatabaseAddress.parse(expectedUrl);
        return comparison(address.toString(), read(address), database.toString(),
                new CatalogueReader(database.dataSource()).read(), Expectation.SAME);
    }

    private static SchemaComparison compare(DatabaseAddress expected, DatabaseAddress found) {
        return comparison(expected.toString(), read(expected), found.toString(), read(found), Expectation.SAME);
    }

    private static Catalogue read(DatabaseAddress address) {
        Database.requireReachable(address, CONNECT);
        return new CatalogueReader(Database.direct(address, CONNECT, SILENCE)).read();
    }

    private static SchemaComparison comparison(String expectedName, Catalogue expected, String foundName,
            Catalogue found,
            Expectation expectation) {
        List<TableComparison> tables = new Comparing(expectation).tables(expected.tables(), found.tables());
        return new SchemaComparison(expectedName, foundName, tables, new Alignment(expected).statements(tables));
    }

    private static Catalogue only(Catalogue contract, Catalogue found) {
        SortedMap<String, Catalogue.Table> known = new TreeMap<>(Comparator.naturalOrder());
        known.putAll(found.tables());
        known.keySet().retainAll(contract.tables().keySet());
        return new Catalogue(known);
    }
}
