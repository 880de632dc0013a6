// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

/** Some events of an XML parser in a row: starts and ends of elements, texts, document types; never without one but at the end. */
final class EventBatch {

	/** Most events of one. */
	private static final int MOST = 1024;
	/** So many UTF-16 units of names, texts and values end one. */
	private static final int LONG = 1 << 17;

	private final int[] kinds = new int[MOST];
	private final int[] lines = new int[MOST + 1];
	private final String[] texts = new String[MOST];
	/** Where the names and values of an event's attributes begin, and those of the next. */
	private final int[] firsts = new int[MOST + 1];
	private final List<String> attributes = new ArrayList<>();
	private int size;
	private int length;
	private boolean last;
	private @Nullable Throwable problem;

	private EventBatch() {
	}

	int size() {
		return size;
	}

	/** How long its texts and values are together, in UTF-16 units, and one for each event. */
	int length() {
		return length;
	}

	/** Whether nothing comes after it. */
	boolean isLast() {
		return last;
	}

	/** What the parser threw after the last event, or null if the document ends there. */
	@Nullable
	Throwable problem() {
		return problem;
	}

	int kind(int event) {
		return kinds[event];
	}

	/** The line of an event, or of the end. */
	int line(int event) {
		return lines[event];
	}

	/** Of an element its name, of characters these. */
	String text(int event) {
		return texts[event];
	}

	int attributeCount(int event) {
		return (firsts[event + 1] - firsts[event]) / 2;
	}

	/** @param part 0 for the name, 1 for the value */
	String attribute(int event, int index, int part) {
		int first = firsts[event] + 2 * index;
		if (index < 0 || first >= firsts[event + 1]) {
			throw new IndexOutOfBoundsException(index);
		}
		return attributes.get(first + part);
	}

	/** Makes batches of what a parser finds. */
	static final class Source {

		private final XMLStreamReader parser;
		/** Between elements it is mostly the same that stands. */
		private String lastText = "";

		Source(XMLStreamReader parser) {
			this.parser = parser;
		}

		/** The next one. */
		EventBatch batch() {
			EventBatch batch = new EventBatch();
			try {
				while (batch.size < MOST && batch.length < LONG) {
					if (!parser.hasNext()) {
						batch.last = true;
						break;
					}
					batch.length += add(batch, parser.next());
				}
			} catch (XMLStreamException | RuntimeException | Error e) {
				batch.problem = e;
				batch.last = true;
			}
			batch.lines[batch.size] = parser.getLocation().getLineNumber();
			return batch;
		}

		/** Answers the length of what was kept, in UTF-16 units. */
		private int add(EventBatch batch, int kind) {
			int event = batch.size;
			int length = 0;
			switch (kind) {
			case XMLStreamConstants.START_ELEMENT -> {
				batch.texts[event] = parser.getLocalName();
				for (int i = 0; i < parser.getAttributeCount(); i++) {
					String value = parser.getAttributeValue(i);
					length += value.length();
					batch.attributes.add(parser.getAttributeLocalName(i));
					batch.attributes.add(value);
				}
			}
			case XMLStreamConstants.END_ELEMENT -> batch.texts[event] = parser.getLocalName();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				batch.texts[event] = characters();
				length = parser.getTextLength();
			}
			case XMLStreamConstants.DTD -> batch.texts[event] = "";
			default -> {
				return 0; // comments, processing instructions and the end: nobody asks for them
			}
			}
			batch.kinds[event] = kind;
			batch.lines[event] = parser.getLocation().getLineNumber();
			batch.size++;
			batch.firsts[batch.size] = batch.attributes.size();
			return length + 1;
		}

		private String characters() {
			char[] units = parser.getTextCharacters();
			int start = parser.getTextStart();
			int length = parser.getTextLength();
			if (length != lastText.length() || !lastText.contentEquals(CharBuffer.wrap(units, start, length))) {
				lastText = new String(units, start, length);
			}
			return lastText;
		}

		void close() throws XMLStreamException {
			parser.close();
		}
	}
}
