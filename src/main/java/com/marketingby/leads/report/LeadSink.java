package com.marketingby.leads.report;

import java.io.Closeable;
import java.io.IOException;

/** A file of leads in the making; closing it makes it whole, and leaves what it was written to open. */
interface LeadSink extends Closeable, LeadRows.Sink<IOException> {}
