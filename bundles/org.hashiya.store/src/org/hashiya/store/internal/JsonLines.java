// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.CancellationException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Reads and writes files with one JSON object a line: UTF-8, LF, no byte order mark. */
public final class JsonLines {

	/** Deep enough for every file of a study, shallow enough that nobody can overflow a stack. */
	private static final int NESTING = 64;
	private static final int BUFFER = 1 << 16;
	private static final int MARKER = 7;

	/** Reads one line that is a JSON object. */
	@FunctionalInterface
	public interface LineReader {
		void read(JsonReader json) throws IOException, StudyProblem;
	}

	/** Writes one JSON object. */
	@FunctionalInterface
	public interface LineWriter {
		void write(JsonWriter json) throws IOException, StudyProblem;
	}

	private JsonLines() {
	}

	/**
	 * Reads each line of a file; a file that is not there has none.
	 *
	 * @throws StudyProblem NOT_READABLE, or MALFORMED or CONFLICTED with the number of the line
	 */
	public static void read(Path file, LineReader lines) throws StudyProblem {
		read(file, lines, Faults.GIVE_UP);
	}

	/** As the other method; of a broken line and of an unfinished merge the faults are told, and reading goes on where they let it. */
	static void read(Path file, LineReader lines, Faults faults) throws StudyProblem {
		readNumbered(file, (json, number) -> lines.read(json), faults);
	}

	/** As {@link LineReader}, with the number of the line. */
	interface NumberedReader {
		void read(JsonReader json, int number) throws IOException, StudyProblem;
	}

	/** Reads lines that it knows without taking them for JSON. */
	interface KnownLines {

		/**
		 * Answers whether it knew the line and has read it; else it has done nothing.
		 *
		 * @param line stands on it and must not be moved
		 */
		boolean read(ByteLines line) throws StudyProblem;
	}

	/** As the other method. */
	static void readNumbered(Path file, NumberedReader lines, Faults faults) throws StudyProblem {
		readNumbered(file, null, line -> false, lines, faults);
	}

	/**
	 * The same, where most lines are known.
	 *
	 * @param hashes are told all bytes; may be null
	 */
	static void readNumbered(Path file, @Nullable LineHashes hashes, KnownLines known, NumberedReader lines, Faults faults) throws StudyProblem {
		try (ByteLines bytes = new ByteLines(file, hashes)) {
			boolean conflict = false;
			Step step = () -> {
				if (!known.read(bytes)) {
					read(bytes.copy(), bytes.number(), lines);
				}
			};
			while (bytes.advance()) {
				char marker = marker(bytes.bytes(), bytes.from(), bytes.to());
				if (marker == '<' || marker != 0 && !conflict) {
					faults.found(new StudyProblem(Kind.CONFLICTED, file, place(bytes.number())));
				}
				conflict = marker == 0 ? conflict : marker != '>';
				if (marker == 0) {
					StudyProblem problem = problem(file, bytes.number(), step);
					if (problem != null) {
						faults.found(problem);
					}
				}
			}
		} catch (NoSuchFileException e) {
			return; // nothing of this kind yet
		} catch (IOException e) {
			faults.found(new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e)));
		}
	}

	/** Reads one line, or takes what was read of it. */
	@FunctionalInterface
	interface Step {
		void run() throws IOException, StudyProblem;
	}

	/** What is wrong with a line, or null. */
	static @Nullable StudyProblem problem(Path file, int number, Step step) {
		try {
			step.run();
			return null;
		} catch (StudyProblem e) {
			return e.file() != null ? e : new StudyProblem(e.kind(), file, place(number), e, e.values().toArray());
		} catch (CharacterCodingException e) {
			return new StudyProblem(Kind.MALFORMED, file, place(number), e, "UTF-8");
		} catch (CancellationException e) {
			throw e; // which is an IllegalStateException, and no fault of the line
		} catch (IOException | JsonParseException | IllegalArgumentException | IllegalStateException | DateTimeException | ClassCastException | NullPointerException
				| IndexOutOfBoundsException | UnsupportedOperationException e) { // gson reports broken syntax as an IOException
			return new StudyProblem(Kind.MALFORMED, file, place(number), e, reason(e));
		}
	}

	private static String place(int number) {
		return "line " + number;
	}

	/** What is wrong with a line, without the names of classes and the advice for programmers that some reasons come with. */
	static String reason(Exception e) {
		String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		return message.replaceFirst("^(?:[a-z]+\\.)+\\w+(?:Exception|Error): ", "");
	}

	/** Reads one line. */
	static void read(byte[] line, int number, NumberedReader lines) throws IOException, StudyProblem {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
		try (JsonReader json = new JsonReader(new StringReader(text))) {
			json.setNestingLimit(NESTING);
			lines.read(json, number);
			if (json.peek() != JsonToken.END_DOCUMENT) {
				throw new IllegalArgumentException("more than one object");
			}
		}
	}

	/** The character that a line of an unfinished merge consists of, seven times, or 0. No line of ours begins like that. */
	static char marker(byte[] line) {
		return marker(line, 0, line.length);
	}

	private static char marker(byte[] bytes, int from, int to) {
		int end = from + MARKER;
		if (to < end || to > end && bytes[end] != ' ' && bytes[end] != '\r' || "<=>|".indexOf(bytes[from]) < 0) {
			return 0;
		}
		for (int i = from + 1; i < end; i++) {
			if (bytes[i] != bytes[from]) {
				return 0;
			}
		}
		return (char) bytes[from];
	}

	/** Parses what remains of a reader as one object. */
	public static JsonObject object(JsonReader json) {
		return JsonParser.parseReader(json).getAsJsonObject();
	}

	/** Writes lines to a stream that the caller closes. */
	public static final class Output {

		private final BufferedWriter out;

		public Output(OutputStream stream) {
			out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
		}

		public void line(LineWriter line) throws IOException, StudyProblem {
			JsonWriter json = writer(out); // a JsonWriter holds one value; it is not closed, since it would close the stream
			line.write(json);
			json.flush();
			out.write('\n');
		}

		public void flush() throws IOException {
			out.flush();
		}
	}

	/** A writer in our style: compact, null written as null, letters as they are. */
	static JsonWriter writer(java.io.Writer out) {
		JsonWriter json = new JsonWriter(new Unflushed(out));
		json.setHtmlSafe(false);
		json.setSerializeNulls(true);
		return json;
	}

	/** Keeps a JsonWriter's flush from emptying the buffer at each line. */
	private static final class Unflushed extends java.io.FilterWriter {

		Unflushed(java.io.Writer out) {
			super(out);
		}

		@Override
		public void flush() {
			// the owner of the stream flushes once at the end
		}
	}
}
