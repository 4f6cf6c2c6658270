package com.marketingby.leads.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Invented pages of many makers of websites, each read by itself. With {@code -Dpages=FOLDER} it prints precision, recall and F1 over the labelled
 * pages of that folder instead.
 */
class LabelledPagesTest {
    private static final String INVENTED = "src/test/resources/invented-pages";

    @Test
    void everyFieldOfEveryInventedPageIsReadAsItIsLabelled() throws IOException {
        var folder = System.getProperty("pages", INVENTED);
        var measured = MeasureContacts.of(Path.of(folder));
        System.out.print(measured.table());
        measured.mistakes().forEach(System.out::println);
        assertThat(folder.equals(INVENTED) ? measured.mistakes() : java.util.List.of()).isEmpty();
    }
}
