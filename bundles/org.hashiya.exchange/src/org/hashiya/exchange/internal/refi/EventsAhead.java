// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.concurrent.Semaphore;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.refi.EventBatch.Source;

/**
 * Parses XML in a thread of its own, a little ahead of who asks: what is made of a large project takes as long as parsing it. What the parser throws is thrown to who asks, after all events before it. Holds
 * {@value #BATCHES} batches at most, and fewer where they are long; what fits into one needs no thread. For one thread.
 */
final class EventsAhead implements AutoCloseable {

	private static final int BATCHES = 8;
	/** So many UTF-16 units wait at most, or one batch that is longer: a value may be as long as a file. */
	private static final int UNITS = 1 << 20;

	private final Source source;
	private final Semaphore room = new Semaphore(UNITS);
	private final @Nullable MadeAhead<EventBatch> ahead;
	private EventBatch current;
	private int at = -1;

	/** Parses the first batch at once. The parser belongs to this one from now on. */
	EventsAhead(XMLStreamReader parser) {
		source = new Source(parser);
		current = source.batch();
		ahead = current.isLast() ? null : new MadeAhead<>("Hashiya parses ahead", BATCHES, this::batch, EventBatch::isLast);
	}

	private EventBatch batch() throws InterruptedException {
		EventBatch batch = source.batch();
		room.acquire(Math.min(batch.length(), UNITS));
		return batch;
	}

	/**
	 * Goes to the next event.
	 *
	 * @return its kind, of {@link XMLStreamConstants}; -1 after the last
	 * @throws XMLStreamException what the parser threw here
	 */
	int next() throws XMLStreamException {
		at++;
		while (at >= current.size()) {
			MadeAhead<EventBatch> further = ahead;
			if (current.isLast() || further == null) {
				at = current.size(); // the place of a problem is that of the last event
				return end();
			}
			try {
				current = further.take();
				room.release(Math.min(current.length(), UNITS));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new XMLStreamException("interrupted", e);
			}
			at = 0;
		}
		return current.kind(at);
	}

	private int end() throws XMLStreamException {
		return switch (current.problem()) {
		case null -> -1;
		case XMLStreamException problem -> throw problem;
		case RuntimeException problem -> throw problem;
		case Error problem -> throw problem;
		default -> throw new IllegalStateException(current.problem());
		};
	}

	/** The line of the event, from 1; after the last, that of the end. */
	int line() {
		return current.line(Math.max(at, 0));
	}

	/** The name of an element as it stands, or the text of characters. */
	String text() {
		return current.text(at);
	}

	/** How many attributes the element has. */
	int attributeCount() {
		return current.attributeCount(at);
	}

	/** The name of one of them, from 0, as it stands. */
	String attributeName(int index) {
		return current.attribute(at, index, 0);
	}

	/** Its value. */
	String attributeValue(int index) {
		return current.attribute(at, index, 1);
	}

	/** Waits for the thread, which parses no more than a batch: nobody else may use what it parses before it has ended. */
	@Override
	public void close() throws XMLStreamException {
		MadeAhead<EventBatch> further = ahead;
		if (further != null) {
			further.close();
		}
		source.close();
	}
}
