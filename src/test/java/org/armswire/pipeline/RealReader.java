package org.armswire.pipeline;

import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.reader.Reader;

/** The reader that ships, loaded once for all tests that need it. */
final class RealReader {

    static final Reader SHIPPED = new Reader(Knowledge.load(Seeds.shipped()));

    private RealReader() {}
}
