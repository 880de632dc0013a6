// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes XML 1.0 as a stream. The platform's {@code XMLStreamWriter} would not do: it writes line ends of attributes and carriage returns as they are, so that a parser makes spaces
 * and line feeds of them, and it lets through characters that XML cannot hold. Here the first are written as references, the second as U+FFFD.
 */
public final class XmlOut {

	private static final int BUFFER = 1 << 15;
	private static final String HEX = "0123456789ABCDEF";

	private final Writer writer;
	private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);
	private final Deque<String> open = new ArrayDeque<>();
	private boolean inTag;
	private boolean afterText;

	public XmlOut(OutputStream out) {
		writer = new Utf8Writer(out);
		buffer.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
	}

	/** How many elements are open. */
	public int depth() {
		return open.size();
	}

	/** Begins an element; attributes come next. */
	public XmlOut start(String element) {
		closeTag();
		if (!afterText) {
			buffer.append('\n');
		}
		buffer.append('<').append(element);
		open.push(element);
		inTag = true;
		return this;
	}

	/** Ends the element that was begun last. */
	public XmlOut end() throws IOException {
		String element = open.pop();
		if (inTag) {
			buffer.append("/>");
			inTag = false;
		} else {
			buffer.append("</").append(element).append('>');
		}
		afterText = false;
		if (buffer.length() > BUFFER) {
			drain();
		}
		return this;
	}

	/** An attribute that is there even if it is empty. */
	public XmlOut attribute(String name, String value) {
		buffer.append(' ').append(name).append("=\"");
		escape(value, true, buffer);
		buffer.append('"');
		return this;
	}

	public XmlOut attribute(String name, int value) {
		buffer.append(' ').append(name).append("=\"").append(value).append('"');
		return this;
	}

	/** A GUID in upper case; none where it is null. */
	public XmlOut attribute(String name, @Nullable UUID value) {
		if (value != null) {
			buffer.append(' ').append(name).append("=\"");
			long high = value.getMostSignificantBits();
			long low = value.getLeastSignificantBits();
			hex(high, 60, 32);
			buffer.append('-');
			hex(high, 28, 16);
			buffer.append('-');
			hex(high, 12, 0);
			buffer.append('-');
			hex(low, 60, 48);
			buffer.append('-');
			hex(low, 44, 0);
			buffer.append('"');
		}
		return this;
	}

	/** A time in UTC to the second; none where it is null or in a year that XML Schema would write otherwise than with four digits. */
	public XmlOut attribute(String name, @Nullable Instant value) {
		if (value != null) {
			String time = Instant.ofEpochSecond(value.getEpochSecond()).toString();
			if (time.length() == 20 && !time.startsWith("0000")) {
				buffer.append(' ').append(name).append("=\"").append(time).append('"');
			}
		}
		return this;
	}

	/** Content of the element that was begun last. */
	public XmlOut text(String value) {
		closeTag();
		escape(value, false, buffer);
		afterText = true;
		return this;
	}

	/** An element with nothing but text. */
	public XmlOut element(String name, String value) throws IOException {
		return start(name).text(value).end();
	}

	/** An element that refers to another: {@code <NoteRef targetGUID="…"/>}. */
	public XmlOut reference(String name, UUID target) throws IOException {
		return start(name).attribute("targetGUID", target).end();
	}

	/** Hands all that is written to the stream and flushes it. */
	public void finish() throws IOException {
		buffer.append('\n');
		drain();
		writer.flush();
	}

	private void closeTag() {
		if (inTag) {
			buffer.append('>');
			inTag = false;
		}
	}

	private void drain() throws IOException {
		writer.append(buffer);
		buffer.setLength(0);
	}

	/** Four bits a digit, from a shift down to another. */
	private void hex(long bits, int from, int to) {
		for (int shift = from; shift >= to; shift -= 4) {
			buffer.append(HEX.charAt((int) (bits >>> shift) & 15));
		}
	}

	/**
	 * Appends a text so that a parser reads it as it is, but for what XML cannot hold, which becomes U+FFFD.
	 *
	 * @param attribute whether it stands between quotation marks
	 */
	public static void escape(String value, boolean attribute, StringBuilder buffer) {
		for (int i = 0; i < value.length(); i++) {
			char unit = value.charAt(i);
			switch (unit) {
			case '&' -> buffer.append("&amp;");
			case '<' -> buffer.append("&lt;");
			case '>' -> buffer.append("&gt;");
			case '\r' -> buffer.append("&#13;");
			case '"', '\n', '\t' -> {
				if (attribute) {
					buffer.append("&#").append((int) unit).append(';');
				} else {
					buffer.append(unit);
				}
			}
			default -> {
				if (unit < ' ' || unit >= 0xFFFE) {
					buffer.append('\uFFFD');
				} else if (Character.isSurrogate(unit)) {
					i += surrogate(value, i, buffer);
				} else {
					buffer.append(unit);
				}
			}
			}
		}
	}

	/** A text as a parser reads it back: with U+FFFD for what XML cannot hold. */
	public static String legal(String text) {
		StringBuilder legal = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (Character.isSurrogate(unit)) {
				i += surrogate(text, i, legal);
			} else {
				legal.append(unit >= 0xFFFE || unit < ' ' && unit != '\r' && unit != '\n' && unit != '\t' ? '\uFFFD' : unit);
			}
		}
		return legal.toString();
	}

	/** Appends a pair, or U+FFFD for half of one; answers how many units it took beyond the first. */
	private static int surrogate(String value, int at, StringBuilder buffer) {
		if (Character.isHighSurrogate(value.charAt(at)) && at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))) {
			buffer.append(value, at, at + 2);
			return 1;
		}
		buffer.append('\uFFFD');
		return 0;
	}
}
