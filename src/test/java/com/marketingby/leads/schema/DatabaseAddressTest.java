package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"postgres://u%40x:p%3A%2F%3Fw%2B+@db.example.com:5433/leads%20db?application_name=web",
            "postgresql://u%40x:p%3A%2F%3Fw%2B+@db.example.com:5433/leads%20db?application_name=web",
            "jdbc:postgresql://db.example.com:5433/leads%20db?user=u@x&password=p%3A%2F%3Fw%2B%2B&application_name=web"})
    void herokusFormAndTheDriversNameTheSameDatabase(String url) {
        var address = DatabaseAddress.parse(url);
        assertThat(address).hasToString("db.example.com:5433/leads db");
        assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.com:5433/leads%20db");
        assertThat(address.driverProperties()).containsEntry("user", "u@x").containsEntry("password", "p:/?w++")
                .containsEntry("ApplicationName", "web");
    }

    @ParameterizedTest
    @CsvSource({"postgres://u:p@ec2-1-2-3-4.compute-1.amazonaws.com:5432/d, require",
            "postgres://u:p@localhost/d, prefer",
            "postgres://u:p@127.0.0.1/d, prefer", "postgres://u:p@10.1.2.3/d, prefer",
            "postgres://u:p@172.20.0.2/d, prefer",
            "postgres://u:p@172.32.0.2/d, require", "postgres://u:p@[::1]:5432/d, prefer",
            "postgres://u:p@postgres/d, prefer",
            "postgres://u:p@db.example.com/d?sslmode=verify-full, verify-full",
            "postgres://u:p@localhost/d?sslmode=require, require"})
    void tlsIsRequiredOfPublicHostsUnlessTheUrlSaysOtherwise(String url, String mode) {
        assertThat(DatabaseAddress.parse(url).driverProperties()).containsEntry("sslmode", mode);
    }

    @Test
    void passwordsMayHoldSignsThatOughtToBeEncoded() {
        var address = DatabaseAddress.parse("postgres://me:a@b#c@localhost/d");
        assertThat(address.password()).isEqualTo("a@b#c");
        assertThat(address.port()).isEqualTo(5432);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://u:s3cret@h/d", "postgres://u:s3cret@h:port/d", "postgres://u:s3cret@h:99999/d",
            "postgres://u:s3cret@h:5432",
            "postgres://u:s3cret%zz@h/d", "s3cret", "postgres://u:s3cret@/d"})
    void aMalformedUrlIsReportedWithoutItsPassword(String url) {
        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> DatabaseAddress.parse(url))
                .withMessageStartingWith("DATABASE_URL is not of the form postgres://user:password@host:port/name")
                .withMessageNotContaining("s3cret").withNoCause();
    }

    @Test
    void settingsAndAddressDoNotPrintThePassword() {
        var url = "postgres://u:s3cret@h/d";
        assertThat(DatabaseSettings.at(url) + " " + DatabaseAddress.parse(url)).doesNotContain("s3cret");
    }
}
