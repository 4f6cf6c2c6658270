package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OneBadRowIT {
    @Test
    void aLeadThatTheDatabaseRefusesIsRecordedAsFailedAndTheOthersAreWritten() {
        try (var sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
                var laboratory = new Laboratory(sandbox)) {
            laboratory.jdbc().sql("""
                    create function refuse() returns trigger language plpgsql as $$
                    begin
                        if new.google_place_id = (select min(place_id) from candidates) then
                            raise exception 'value out of range' using errcode = '22003';
                        end if;
                        return new;
                    end $$
                    """).update();
            laboratory.jdbc().sql("create trigger refuse before insert on leads for each row execute function refuse()")
                    .update();
            var run = laboratory.run("run", "location", "75201", "--query", "dentist", "--radius", "1mi", "--client",
                    "1");
            assertThat(run.exit()).as(run.err()).isEqualTo(3);
            assertThat(run.err()).contains("places could not be read: a mistake in the program");
            var outcomes = laboratory.jdbc().sql("select outcome, count(*) as n from candidates group by outcome")
                    .query((row, _) -> row.getString("outcome") + " " + row.getInt("n")).list();
            assertThat(outcomes).anyMatch(outcome -> outcome.startsWith("failed "))
                    .anyMatch(outcome -> outcome.startsWith("saved "));
        }
    }
}
