package com.marketingby.leads.lead;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** The baseline of writing: multi-row inserts of finished rows into a table like {@code leads}, with the same indexes. Nothing is looked up. */
final class PlainInserts {
    static final int BATCH = 500;

    private final DataSource database;
    private final JsonMapper json;

    /** The pool's connections have reWriteBatchedInserts. */
    PlainInserts(DataSource database, JsonMapper json) throws SQLException {
        this.database = database;
        this.json = json;
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create table plain_leads (like leads including all)");
        }
    }

    /** Rows a second of the batches' transactions; their rows are made beforehand. */
    double write(int rows) throws SQLException {
        var nanos = 0L;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var first = 0; first < rows; first += BATCH) {
                var batch = rows(first, Math.min(rows, first + BATCH));
                var began = System.nanoTime();
                write(connection, batch);
                nanos += System.nanoTime() - began;
            }
        }
        return rows * 1e9 / nanos;
    }

    private List<Object[]> rows(int first, int end) {
        var rows = new ArrayList<Object[]>();
        for (var number = first; number < end; number++) {
            var lead = InventedLead.of(1, number);
            rows.add(new Object[] {number, lead.clientId(), lead.company(), lead.email(), lead.phone(),
                    lead.contactFirstName(), lead.contactLastName(), lead.websiteUrl(), lead.address(), lead.city(),
                    lead.state(), lead.zipCode(), lead.industryCategory(), lead.industrySubcategory(), lead.source(),
                    lead.complianceStatus(), lead.complianceChecked(), lead.complianceScore(), lead.complianceIssues(),
                    lead.geographicRestriction(), lead.scrapingMethod(),
                    json.writeValueAsString(lead.scrapingMetadata()), lead.googlePlaceId(), lead.googleRating(),
                    lead.geoLatitude(), lead.geoLongitude()});
        }
        return rows;
    }

    private static void write(Connection connection, List<Object[]> rows) throws SQLException {
        try (var insert = insert(connection)) {
            for (var row : rows) {
                for (var column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement("""
                insert into plain_leads (id, client_id, company, email, phone, contact_first_name, contact_last_name, website_url,
                                         address, city, state, zip_code, industry_category, industry_subcategory, source,
                                         compliance_status, compliance_checked, compliance_score, compliance_issues,
                                         geographic_restriction, scraping_method, scraping_metadata, google_place_id,
                                         google_rating, geo_latitude, geo_longitude)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
                on conflict do nothing
                """);
    }
}
