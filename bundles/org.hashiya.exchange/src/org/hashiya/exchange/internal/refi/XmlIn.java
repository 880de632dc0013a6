// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * A cursor through XML from outside: local names only, whatever the namespace; no DTD, no entity but XML's own; never deeper than {@value #DEEPEST}. Broken bytes become U+FFFD. A caller
 * walks the children of the element that it stands on with {@link #next(int)}; what it does not read of them is passed over.
 */
final class XmlIn implements AutoCloseable {

	/** Elements within elements: codes are the only ones that may be nested without end, and nobody has nested them by thousands. */
	static final int DEEPEST = 20_000;

	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
	private static final int HEAD = 200;
	/**
	 * Limits of newer platforms that real projects exceed: codes more than 100 deep, texts of more than 100,000 characters, which they count as an entity. Entities there are none without a document type, depth
	 * and size have limits of ours.
	 */
	static final List<String> LIMITS = List.of("jdk.xml.maxElementDepth", "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

	private final Path file;
	private final Charset charset;
	private final MendingReader mending;
	private final ReadAhead ahead;
	private final EventsAhead events;
	private int depth;

	/** @throws StudyProblem MALFORMED */
	XmlIn(InputStream bytes, Path file) throws StudyProblem, IOException {
		this(bytes, file, null);
	}

	/**
	 * @param encoding in which the bytes are, whatever they say themselves; null for what they say
	 * @throws StudyProblem MALFORMED
	 */
	XmlIn(InputStream bytes, Path file, @Nullable Charset encoding) throws StudyProblem, IOException {
		this.file = file;
		InputStreamReader decoded = encoding == null ? decoded(bytes) : decoded(new BufferedInputStream(bytes, 1 << 16), encoding);
		charset = Charset.forName(decoded.getEncoding());
		mending = new MendingReader(decoded);
		ahead = new ReadAhead(mending);
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // never one that lies about in the class path
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false); // prefixes that are declared nowhere are no reason to refuse a file
		for (String limit : LIMITS) {
			if (factory.isPropertySupported(limit)) {
				factory.setProperty(limit, "0");
			}
		}
		try {
			events = new EventsAhead(factory.createXMLStreamReader(ahead));
		} catch (XMLStreamException e) {
			ahead.close();
			throw malformed(e);
		} catch (RuntimeException | Error e) { // of who reads ahead, or the system has no more threads
			ahead.close();
			throw e;
		}
	}

	private static InputStreamReader decoded(InputStream bytes) throws IOException {
		BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
		in.mark(HEAD + 4);
		byte[] head = in.readNBytes(HEAD);
		in.reset();
		Charset charset = StandardCharsets.UTF_8;
		int mark = 0;
		if (starts(head, 0xEF, 0xBB, 0xBF)) {
			mark = 3;
		} else if (starts(head, 0xFF, 0xFE)) {
			charset = StandardCharsets.UTF_16LE;
			mark = 2;
		} else if (starts(head, 0xFE, 0xFF)) {
			charset = StandardCharsets.UTF_16BE;
			mark = 2;
		} else if (starts(head, '<', 0)) {
			charset = StandardCharsets.UTF_16LE;
		} else if (starts(head, 0, '<')) {
			charset = StandardCharsets.UTF_16BE;
		} else {
			charset = declared(new String(head, StandardCharsets.ISO_8859_1));
		}
		in.skipNBytes(mark);
		return decoded(in, charset);
	}

	private static InputStreamReader decoded(InputStream in, Charset charset) {
		return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
	}

	private static boolean starts(byte[] bytes, int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private static boolean starts(byte[] bytes, int first, int second, int third) {
		return starts(bytes, first, second) && bytes.length > 2 && (bytes[2] & 0xFF) == third;
	}

	private static Charset declared(String head) {
		Matcher matcher = DECLARED.matcher(head);
		try {
			String name = matcher.find() ? matcher.group(1) : null;
			return name == null || name.toUpperCase(Locale.ROOT).startsWith("UTF-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
		} catch (IllegalArgumentException e) {
			return StandardCharsets.UTF_8; // one that there is not
		}
	}

	/**
	 * Goes to the root element and answers its local name.
	 *
	 * @throws StudyProblem MALFORMED; also for a document type declaration, which no tool writes
	 */
	String root() throws StudyProblem {
		while (step() != XMLStreamConstants.START_ELEMENT) {
			// comments and processing instructions
		}
		return name();
	}

	/** How deep the element is on which the cursor stands; the root is 1. */
	int depth() {
		return depth;
	}

	/** The local name of the element on which the cursor stands. */
	String name() {
		return local(events.text());
	}

	private static String local(String name) {
		return name.substring(name.lastIndexOf(':') + 1);
	}

	/** The attribute's value by local name, ignoring case; null where there is none. */
	@Nullable
	String attribute(String name) {
		for (int i = 0; i < events.attributeCount(); i++) {
			String found = events.attributeName(i);
			int prefix = found.length() - name.length();
			if (prefix == 0 ? found.equalsIgnoreCase(name) : prefix > 1 && found.charAt(prefix - 1) == ':' && found.regionMatches(true, prefix, name, 0, name.length())) {
				return events.attributeValue(i);
			}
		}
		return null;
	}

	int attributeCount() {
		return events.attributeCount();
	}

	String attributeName(int index) {
		return events.attributeName(index);
	}

	String attributeValue(int index) {
		return events.attributeValue(index);
	}

	/**
	 * Goes to the next child of the element that stood at this depth; false, once its end is reached.
	 *
	 * @throws StudyProblem MALFORMED or TOO_LARGE
	 */
	boolean next(int parent) throws StudyProblem {
		while (true) {
			int event = step();
			if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
				return false;
			}
		}
	}

	/** The text of the element on which the cursor stands, and of what is in it; goes to its end. */
	String text() throws StudyProblem {
		StringBuilder text = new StringBuilder();
		for (int own = depth; depth >= own;) {
			switch (step()) {
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(events.text());
			default -> {
				// comments, and elements where only text should be
			}
			}
		}
		return text.toString();
	}

	/** Where the cursor is, for problems. */
	String place() {
		return "line " + events.line();
	}

	/** One event: START_ELEMENT with the depth of the new element, END_ELEMENT with the depth of what is around it, or CHARACTERS. */
	int step() throws StudyProblem {
		try {
			int event = events.next();
			switch (event) {
			case -1 -> throw new StudyProblem(Kind.MALFORMED, file, place(), "end");
			case XMLStreamConstants.START_ELEMENT -> {
				if (++depth > DEEPEST) {
					throw new StudyProblem(Kind.TOO_LARGE, file, place(), DEEPEST, StudyProblem.Unit.LEVELS);
				}
			}
			case XMLStreamConstants.END_ELEMENT -> depth--;
			case XMLStreamConstants.DTD -> throw new StudyProblem(Kind.MALFORMED, file, place(), "DOCTYPE");
			default -> {
				// nothing to do
			}
			}
			return event;
		} catch (XMLStreamException e) {
			throw malformed(e);
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException e) { // the parser's own, of what it has no words for
			throw new StudyProblem(Kind.MALFORMED, file, place(), e, String.valueOf(e.getMessage()));
		}
	}

	/** The text of a CHARACTERS event. */
	String characters() {
		return events.text();
	}

	/** How the bytes were read. */
	Charset charset() {
		return charset;
	}

	/** What was mended; to be asked at the end. */
	MendingReader mending() {
		return mending;
	}

	private StudyProblem malformed(XMLStreamException e) {
		if (e.getNestedException() instanceof BoundedStream.Exceeded exceeded) {
			return new StudyProblem(Kind.TOO_LARGE, file, null, e, exceeded.limit(), StudyProblem.Unit.BYTES);
		}
		String place = e.getLocation() == null || e.getLocation().getLineNumber() < 0 ? null : "line " + e.getLocation().getLineNumber();
		String message = String.valueOf(e.getMessage());
		return new StudyProblem(Kind.MALFORMED, file, place, e, message.substring(message.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "").strip());
	}

	@Override
	public void close() throws StudyProblem, IOException {
		try (ahead) { // the parser leaves it open
			events.close();
		} catch (XMLStreamException e) {
			throw malformed(e);
		}
	}
}
