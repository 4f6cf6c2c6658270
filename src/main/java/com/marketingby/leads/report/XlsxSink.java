package com.marketingby.leads.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook that is sent row by row. Texts are cells of type text, which no spreadsheet calculates, not even after an edit. */
final class XlsxSink implements LeadSink {
    /** A sheet holds 1,048,576 rows. */
    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final String CUT = "… (cut: the CSV has it all)";
    private static final List<LeadColumn> COLUMNS = List.of(LeadColumn.values());
    private static final Set<LeadColumn> WIDE = EnumSet.of(LeadColumn.COMPANY, LeadColumn.EMAIL, LeadColumn.WEBSITE_URL,
            LeadColumn.ADDRESS, LeadColumn.COMPLIANCE_ISSUES, LeadColumn.OUTREACH_REASONS, LeadColumn.GOOGLE_PLACE_ID,
            LeadColumn.FROM_GOOGLE);
    private static final Set<LeadColumn> NARROW = EnumSet.of(LeadColumn.ID, LeadColumn.CLIENT_ID, LeadColumn.STATE);

    private final Workbook book;
    private final int rowsASheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxSink(OutputStream out) throws IOException {
        this(out, ROWS_A_SHEET);
    }

    XlsxSink(OutputStream out, int rowsASheet) throws IOException {
        this.book = new Workbook(out, "lead-scraper", "1.0");
        this.rowsASheet = rowsASheet;
        this.sheet = begin();
    }

    @Override
    public void add(LeadRow lead) throws IOException {
        if (row > rowsASheet) {
            finish();
            sheet = begin();
        }
        for (var column = 0; column < COLUMNS.size(); column++) {
            var value = lead.value(COLUMNS.get(column));
            if (value != null) {
                cell(column, value);
            }
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        book.finish();
    }

    private Worksheet begin() {
        sheets++;
        var begun = book.newWorksheet(sheets == 1 ? "Leads" : "Leads " + sheets);
        begun.freezePane(0, 1);
        for (var column = 0; column < COLUMNS.size(); column++) {
            begun.width(column, width(COLUMNS.get(column)));
            begun.inlineString(0, column, COLUMNS.get(column).written());
            begun.style(0, column).bold().set();
        }
        row = 1;
        return begun;
    }

    private static int width(LeadColumn column) {
        return WIDE.contains(column) ? 34 : NARROW.contains(column) ? 8 : 18;
    }

    private void finish() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS.size() - 1);
        sheet.finish();
    }

    private void cell(int column, Object value) {
        switch (value) {
            case Integer number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> {
                var text = value.toString();
                sheet.inlineString(row, column, text.length() <= LONGEST_CELL ? text
                        : text.substring(0, LONGEST_CELL - CUT.length()) + CUT);
                sheet.style(row, column).format("@").set();
            }
        }
    }
}
