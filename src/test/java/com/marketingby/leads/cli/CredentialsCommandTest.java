package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialsCommandTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Operator OPERATOR = Operator.of(DATABASE).with("ENCRYPTION_KEY", "the agency's key");

    @BeforeEach
    void emptyVault() {
        DATABASE.jdbc().sql("truncate encrypted_credentials, legacy_values").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aValueComesFromStandardInputAndIsNeverShown() {
        var set = OPERATOR.typing("AIza-secret\n").run("credentials", "set", "google_maps", "api_key",
                "--description", "for the worker");
        assertThat(set.exit()).as(set.err()).isZero();
        var listed = OPERATOR.run("credentials", "list");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out()).containsPattern("google_maps +api_key +for the worker +\\d+ min");
        var json = OPERATOR.run("credentials", "list", "--json");
        assertThat(json.out()).contains("\"keyName\" : \"api_key\"");
        assertThat(set.out() + set.err() + listed.out() + json.out()).doesNotContain("secret",
                DATABASE.jdbc().sql("select encrypted_value from encrypted_credentials").query(String.class).single());
    }

    @Test
    void listingNeedsNoKeyAndTellsTheAgeOfAnOldValue() {
        DATABASE.jdbc().sql("""
                insert into encrypted_credentials (service, key_name, encrypted_value, created_at, updated_at)
                values ('stripe', 'secret', 'x', now() - interval '90 days', now() - interval '40 days'),
                       ('mail', 'password', 'y', now() - interval '5 hours', null)
                """).update();
        var listed = Operator.of(DATABASE).run("credentials", "list");
        assertThat(listed.exit()).as(listed.err()).isZero();
        assertThat(listed.out()).containsPattern("mail +password +5 h").containsPattern("stripe +secret +40 days");
    }

    @Test
    void aValueGivenAsAnArgumentIsRefusedWithoutBeingRepeated() {
        for (var last : List.of("sk_live_oops", "--value=sk_live_oops")) {
            var set = OPERATOR.run("credentials", "set", "stripe", "secret", last);
            assertThat(set.exit()).isEqualTo(2);
            assertThat(set.err()).contains("standard input").doesNotContain("sk_live_oops");
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void withoutAValueOrWithoutAGoodKeyNothingIsWritten() {
        assertThat(OPERATOR.typing("\n").run("credentials", "set", "a", "k")).satisfies(empty -> {
            assertThat(empty.exit()).isEqualTo(2);
            assertThat(empty.err()).contains("No value was given for a/k");
        });
        assertThat(Operator.of(DATABASE).typing("v").run("credentials", "set", "a", "k")).satisfies(unset -> {
            assertThat(unset.exit()).isEqualTo(2);
            assertThat(unset.err()).contains("ENCRYPTION_KEY is not set");
        });
        var published = OPERATOR.with("ENCRYPTION_KEY", "default-encryption-key-change-this").typing("v")
                .run("credentials", "set", "a", "k");
        assertThat(published.exit()).isEqualTo(2);
        assertThat(published.err()).contains("everybody can read");
        assertThat(rows()).isEmpty();
    }

    @Test
    void checkNamesWhatDoesNotDecryptAndFails() {
        OPERATOR.typing("one").run("credentials", "set", "a", "k");
        assertThat(OPERATOR.run("credentials", "check").exit()).isZero();
        OPERATOR.with("ENCRYPTION_KEY", "a lost key").typing("two").run("credentials", "set", "b", "k");
        var checked = OPERATOR.run("credentials", "check");
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out()).containsPattern("a +k +yes").containsPattern("b +k +no");
        assertThat(OPERATOR.run("credentials", "check", "--json").out()).contains("\"decrypts\" : false");
    }

    @Test
    void rotationTakesTheNewKeyFromAVariableOrFromStandardInput() {
        OPERATOR.typing("one").run("credentials", "set", "a", "k");
        OPERATOR.typing("two").run("credentials", "set", "b", "k");
        var rotated = OPERATOR.with("NEW_ENCRYPTION_KEY", "the second key").run("credentials", "rotate");
        assertThat(rotated.exit()).as(rotated.err()).isZero();
        assertThat(rotated.out()).contains("2 credentials").doesNotContain("the second key");
        var second = OPERATOR.with("ENCRYPTION_KEY", "the second key");
        assertThat(second.run("credentials", "check").exit()).isZero();
        assertThat(OPERATOR.run("credentials", "check").exit()).isEqualTo(1);
        assertThat(second.typing("the third key\n").run("credentials", "rotate").exit()).isZero();
        assertThat(OPERATOR.with("ENCRYPTION_KEY", "the third key").run("credentials", "check").exit()).isZero();
    }

    @Test
    void rotationChangesNoRowWhereOneDoesNotDecryptOrTheNewKeyIsNoGood() {
        OPERATOR.typing("one").run("credentials", "set", "a", "k");
        OPERATOR.with("ENCRYPTION_KEY", "a lost key").typing("two").run("credentials", "set", "b", "k");
        var before = rows();
        var rotated = OPERATOR.with("MY_KEY", "the second key").run("credentials", "rotate", "--new-key-from",
                "MY_KEY");
        assertThat(rotated.exit()).isEqualTo(2);
        assertThat(rotated.err()).contains("b/k").doesNotContain("the second key");
        assertThat(OPERATOR.run("credentials", "rotate").err()).contains("No new key was given");
        assertThat(OPERATOR.typing("your-32-character-secret-key!!").run("credentials", "rotate").exit()).isEqualTo(2);
        assertThat(rows()).isEqualTo(before);
    }

    private static List<String> rows() {
        return DATABASE.jdbc().sql("select encrypted_value from encrypted_credentials order by service")
                .query((row, _) -> row.getString(1)).list();
    }
}
