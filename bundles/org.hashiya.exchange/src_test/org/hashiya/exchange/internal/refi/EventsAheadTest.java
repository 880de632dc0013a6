// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is parsed ahead comes in its order, whole, with its lines and what is wrong with it, whatever the batches. */
@Timeout(60)
class EventsAheadTest {

	@Test
	void eventsAreThoseOfTheParser() throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("events ahead: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		for (int elements : new int[] { 0, 1, 300, 511, 512, 513, 1023, 1024, 1025, 5000, 20_000 }) {
			String xml = xml(elements, random);
			List<String> expected = new ArrayList<>();
			XMLStreamReader parser = parser(new StringReader(xml));
			while (parser.hasNext()) {
				String event = event(parser.next(), parser);
				if (!event.isEmpty()) {
					expected.add(event);
				}
			}
			List<String> found = new ArrayList<>();
			try (EventsAhead events = new EventsAhead(parser(new StringReader(xml)))) {
				for (int kind = events.next(); kind >= 0; kind = events.next()) {
					found.add(event(kind, events));
				}
				assertEquals(-1, events.next(), "after the end there is none");
			}
			assertEquals(expected, found, elements + " elements, seed " + seed);
		}
	}

	@Test
	void aProblemComesAfterAllBeforeIt() throws Exception {
		String xml = "<a>" + "<b c=\"d\"/>\n".repeat(3000) + "<b></a>";
		try (EventsAhead events = new EventsAhead(parser(new StringReader(xml)))) {
			for (int i = 0; i < 1 + 3000 * 3 + 1; i++) {
				events.next();
			}
			assertEquals("b", events.text());
			assertThrows(XMLStreamException.class, events::next);
			assertEquals(3001, events.line());
			assertThrows(XMLStreamException.class, events::next, "and again to who asks again");
		}
	}

	@Test
	void whoStopsInTheMiddleLeavesNobodyAtWork() throws Exception {
		try (EventsAhead events = new EventsAhead(parser(new Endless()))) {
			for (int i = 0; i < 10_000; i++) {
				events.next();
			}
		}
		assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("Hashiya parses ahead")), "the thread has ended");
	}

	@Test
	void longValuesAreNotHeldByTheDozen() throws Exception {
		int length = 4_000_000;
		Values values = new Values(50, length);
		try (EventsAhead events = new EventsAhead(parser(values))) {
			int found = 0;
			for (int kind = events.next(); kind >= 0; kind = events.next()) {
				if (kind == XMLStreamConstants.START_ELEMENT && events.attributeCount() > 0) {
					found++;
					assertEquals(length, events.attributeValue(0).length());
					assertTrue(values.handed / length <= found + 3, "one waits, one is asked for, one is made; but " + values.handed + " units were read at value " + found);
				}
			}
			assertEquals(50, found);
		}
	}

	/** Elements with long values. */
	private static final class Values extends Reader {

		private final int count;
		private final String element;
		private volatile long handed;

		Values(int count, int length) {
			this.count = count;
			element = "<b c=\"" + "v".repeat(length) + "\"/>";
		}

		@Override
		public int read(char @Nullable [] units, int offset, int length) {
			if (units == null) {
				throw new NullPointerException();
			}
			String part;
			int at;
			if (handed < 3) {
				part = "<a>";
				at = (int) handed;
			} else {
				long behind = handed - 3;
				part = behind / element.length() < count ? element : "</a>";
				at = (int) (behind / element.length() < count ? behind % element.length() : behind - (long) count * element.length());
			}
			if (at == part.length()) {
				return -1;
			}
			int read = Math.min(length, part.length() - at);
			part.getChars(at, at + read, units, offset);
			handed += read;
			return read;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private static String xml(int elements, Random random) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<!-- begin --><root name=\"ø😀\">\n");
		for (int i = 0; i < elements; i++) {
			switch (random.nextInt(5)) {
			case 0 -> xml.append("<Coding guid=\"").append(i).append("\" x=\"a&#10;b\"><CodeRef targetGUID=\"z\"/></Coding>\n");
			case 1 -> xml.append("<Note>text ").append("ك".repeat(random.nextInt(30))).append(" &amp; more</Note>");
			case 2 -> xml.append("\n\t  <empty/>\r\n");
			case 3 -> xml.append("<![CDATA[<raw>]]><!-- no --><?target no?>");
			default -> xml.append("<p:e p:a='1' b='2' c=''>   </p:e>");
			}
		}
		return xml.append("</root>").toString();
	}

	private static XMLStreamReader parser(Reader in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		for (String limit : XmlIn.LIMITS) {
			if (factory.isPropertySupported(limit)) {
				factory.setProperty(limit, "0");
			}
		}
		return factory.createXMLStreamReader(in);
	}

	private static String event(int kind, XMLStreamReader parser) {
		StringBuilder event = new StringBuilder().append(kind).append(' ').append(parser.getLocation().getLineNumber()).append(' ');
		switch (kind) {
		case XMLStreamConstants.START_ELEMENT -> {
			event.append(parser.getLocalName());
			for (int i = 0; i < parser.getAttributeCount(); i++) {
				event.append(' ').append(parser.getAttributeLocalName(i)).append('=').append(parser.getAttributeValue(i));
			}
		}
		case XMLStreamConstants.END_ELEMENT -> event.append(parser.getLocalName());
		case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> event.append(parser.getText());
		default -> {
			return "";
		}
		}
		return event.toString();
	}

	private static String event(int kind, EventsAhead events) {
		StringBuilder event = new StringBuilder().append(kind).append(' ').append(events.line()).append(' ').append(events.text());
		if (kind == XMLStreamConstants.START_ELEMENT) {
			for (int i = 0; i < events.attributeCount(); i++) {
				event.append(' ').append(events.attributeName(i)).append('=').append(events.attributeValue(i));
			}
		}
		return event.toString();
	}

	/** A root element with children and no end. */
	private static final class Endless extends Reader {

		private static final String CHILD = "<child name=\"x\"/>\n";
		private int at = -"<root>".length();

		@Override
		public int read(char @Nullable [] units, int offset, int length) throws IOException {
			if (units == null) {
				throw new NullPointerException();
			}
			for (int i = 0; i < length; i++, at++) {
				units[offset + i] = at < 0 ? "<root>".charAt(at + "<root>".length()) : CHILD.charAt(at % CHILD.length());
				if (at == Integer.MAX_VALUE - 1) {
					throw new IOException("asked for too much");
				}
			}
			return length;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}
