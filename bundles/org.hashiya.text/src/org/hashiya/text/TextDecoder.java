// SPDX-License-Identifier: EPL-2.0
package org.hashiya.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/**
 * Makes text of bytes of unknown encoding: by byte order mark; else UTF-16 where it is surely that; else UTF-8 where the bytes are UTF-8, be it cut at an end or damaged in a few places; else by a guess.
 * Carriage returns, with a line feed or without, become line feeds; U+2028, U+2029 and U+0085 stay what they are. One U+FEFF at the very beginning is the byte
 * order mark and goes; any other stays. Immutable and thread-safe.
 */
public final class TextDecoder {

	/** The most bytes that are accepted where nothing else is said: 200 MB. */
	public static final int DEFAULT_LIMIT = 200_000_000;

	private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
	private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
	/** So many well-formed characters beyond ASCII to one malformed place show that bytes were meant as UTF-8. */
	private static final int WELL_FORMED_TO_ONE = 8;
	private static final int CHARACTERS_TO_ONE_CONTROL = 50;

	private final int limit;

	public TextDecoder() {
		this(DEFAULT_LIMIT);
	}

	/** @param limit the most bytes that are accepted */
	public TextDecoder(int limit) {
		this.limit = limit;
	}

	/**
	 * Reads the bytes of a file, never more than the limit.
	 *
	 * @throws StudyProblem {@link Kind#FILE_MISSING}, {@link Kind#NOT_READABLE} (folders and devices too) or {@link Kind#TOO_LARGE}
	 */
	public byte[] bytes(Path file) throws StudyProblem {
		try {
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				throw new StudyProblem(Kind.NOT_READABLE, file, null, file.getFileName() + " is not a file");
			}
			try (InputStream in = Files.newInputStream(file)) {
				byte[] bytes = in.readNBytes(limit + 1); // whatever size the system tells
				if (bytes.length > limit) {
					throw new StudyProblem(Kind.TOO_LARGE, file, null, limit, StudyProblem.Unit.BYTES);
				}
				return bytes;
			}
		} catch (NoSuchFileException e) {
			throw new StudyProblem(Kind.FILE_MISSING, file, null, e);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Reads and decodes a file.
	 *
	 * @throws StudyProblem as {@link #bytes(Path)} and {@link #decode(byte[], Path)} do
	 */
	public DecodedText read(Path file) throws StudyProblem {
		return decode(bytes(file), file);
	}

	/**
	 * Decodes bytes.
	 *
	 * @param file where they come from, for problems only; may be null
	 * @throws StudyProblem {@link Kind#NOT_TEXT} if they hold a NUL character or many control characters, {@link Kind#TOO_LARGE}
	 */
	public DecodedText decode(byte[] bytes, @Nullable Path file) throws StudyProblem {
		if (bytes.length > limit) {
			throw new StudyProblem(Kind.TOO_LARGE, file, null, limit, StudyProblem.Unit.BYTES);
		}
		return text(raw(bytes), file);
	}

	/** Decodes bytes, however many, as {@link #decode} does, but leaves line ends as they are and asks not whether they are text. Takes memory in proportion to their number. */
	public static RawText raw(byte[] bytes) {
		Marked marked = Marked.of(bytes);
		if (marked != null) {
			return raw(StrictDecoding.of(bytes, marked.length(), marked.charset()), marked.charset(), true, false);
		}
		StrictDecoding utf8 = StrictDecoding.of(bytes, 0, StandardCharsets.UTF_8);
		boolean hasNul = utf8.text().indexOf('\0') >= 0;
		Charset unmarked = hasNul ? UnmarkedUtf16.of(bytes) : null;
		if (unmarked != null) {
			return raw(StrictDecoding.of(bytes, 0, unmarked), unmarked, false, true);
		}
		if (hasNul || isMeantAsUtf8(utf8)) { // no other encoding of text that could be guessed has NUL
			return raw(utf8, StandardCharsets.UTF_8, false, false);
		}
		Charset guess = EncodingGuess.of(bytes);
		return raw(StrictDecoding.of(bytes, 0, guess), guess, false, true);
	}

	/**
	 * Decodes bytes in the encoding that a person chose.
	 *
	 * @throws StudyProblem as {@link #decode(byte[], Path)} does
	 */
	public DecodedText decodeAs(byte[] bytes, Charset charset, @Nullable Path file) throws StudyProblem {
		if (bytes.length > limit) {
			throw new StudyProblem(Kind.TOO_LARGE, file, null, limit, StudyProblem.Unit.BYTES);
		}
		Marked marked = Marked.of(bytes);
		boolean bom = marked != null && marked.charset().equals(charset);
		return text(raw(StrictDecoding.of(bytes, bom && marked != null ? marked.length() : 0, charset), charset, bom, false), file);
	}

	private static boolean isMeantAsUtf8(StrictDecoding decoding) {
		int inside = decoding.malformed() - decoding.atEdges();
		if (decoding.malformed() == 0) {
			return true;
		}
		long wellFormed = decoding.text().codePoints().filter(codePoint -> codePoint >= 0x80 && codePoint != 0xFFFD).count();
		return wellFormed > 0 && wellFormed >= (long) inside * WELL_FORMED_TO_ONE;
	}

	private static RawText raw(StrictDecoding decoding, Charset charset, boolean bom, boolean guessed) {
		return new RawText(decoding.text(), charset.name(), bom, decoding.malformed(), guessed);
	}

	private static DecodedText text(RawText raw, @Nullable Path file) throws StudyProblem {
		DecodedText decoded = raw.decoded();
		if (isBinary(decoded.text())) {
			throw notText(file);
		}
		return decoded;
	}

	private static boolean isBinary(String text) {
		int controls = 0;
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if (unit == '\0') {
				return true;
			}
			boolean isControl = unit < ' ' && unit != '\n' && unit != '\t' && unit != '\f' || unit >= 0x7F && unit < 0xA0 && unit != 0x85;
			if (isControl) {
				controls++;
			}
		}
		return controls > 1 + text.length() / CHARACTERS_TO_ONE_CONTROL;
	}

	private static StudyProblem notText(@Nullable Path file) {
		Object name = file == null || file.getFileName() == null ? "" : String.valueOf(file.getFileName());
		return new StudyProblem(Kind.NOT_TEXT, file, null, name);
	}

	/** An encoding known by its byte order mark, and the mark's length. */
	private record Marked(Charset charset, int length) {

		static @Nullable Marked of(byte[] bytes) {
			int first = at(bytes, 0);
			int second = at(bytes, 1);
			int third = at(bytes, 2);
			int fourth = at(bytes, 3);
			if (first == 0xEF && second == 0xBB && third == 0xBF) {
				return new Marked(StandardCharsets.UTF_8, 3);
			}
			if (first == 0 && second == 0 && third == 0xFE && fourth == 0xFF) {
				return new Marked(UTF_32_BE, 4);
			}
			if (first == 0xFF && second == 0xFE) {
				return third == 0 && fourth == 0 ? new Marked(UTF_32_LE, 4) : new Marked(StandardCharsets.UTF_16LE, 2); // text does not begin with NUL
			}
			return first == 0xFE && second == 0xFF ? new Marked(StandardCharsets.UTF_16BE, 2) : null;
		}

		private static int at(byte[] bytes, int index) {
			return index < bytes.length ? bytes[index] & 0xFF : -1;
		}
	}
}
