package com.marketingby.leads.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetListTest {
    @TempDir
    private Path folder;

    private TargetList.Opened open(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return TargetList.open(file, name);
    }

    private List<String> read(String name, String text) throws IOException {
        var targets = new ArrayList<String>();
        assertThat(open(name, text)).isInstanceOfSatisfying(TargetList.Opened.Usable.class, usable -> usable.list()
                .inLots(2, Integer.MAX_VALUE, lot -> lot.forEach(target -> targets.add(target.text()))));
        return targets;
    }

    private List<String> problems(String name, String text) throws IOException {
        return open(name, text) instanceof TargetList.Opened.Rejected(List<String> problems) ? problems : List.of();
    }

    @Test
    void eachLineIsAWebsite() throws IOException {
        assertThat(read("list.txt", "\uFEFFa.example\r\n\r\n # later\n  b.example/x,y;z  \nc.example"))
                .containsExactly("a.example", "b.example/x,y;z", "c.example");
    }

    @Test
    void theColumnIsNamedInTheHead() throws IOException {
        assertThat(read("list.txt", "Name,URL\n\"Oak, Elm\nand Ash\",a.example\nNobody,\nFir,\"b.example\"\n"))
                .containsExactly("a.example", "b.example");
    }

    @Test
    void withoutAHeadTheColumnThatHoldsAddressesIsTaken() throws IOException {
        assertThat(read("list.csv", "Oak;https://a.example/x\nElm;b.example\n"))
                .containsExactly("https://a.example/x", "b.example");
    }

    @Test
    void csvWithoutWebsitesIsRefused() throws IOException {
        assertThat(problems("list.csv", "Oak;512\n")).singleElement().asString().contains("no column of websites");
    }

    @Test
    void everyLineThatIsTooLongIsToldWithItsNumber() throws IOException {
        assertThat(problems("list.txt", "a.example\n" + "b".repeat(2_001) + "\nc.example\n" + "d".repeat(3_000)))
                .hasSize(2).element(1).asString().startsWith("list.txt:4: ");
    }

    @Test
    void aListIsKnownByWhatItNames() throws IOException {
        var one = (TargetList.Opened.Usable) open("one.txt", "# today\na.example\nb.example\n");
        var other = (TargetList.Opened.Usable) open("other.csv", "url\na.example\nb.example\n");
        assertThat(one.list().digest()).isEqualTo(other.list().digest());
        assertThat(one.list().size()).isEqualTo(2);
    }
}
