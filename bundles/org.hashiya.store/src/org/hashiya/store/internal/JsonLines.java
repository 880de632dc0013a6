// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Reads and writes files with one JSON object a line: UTF-8, LF, no byte order mark. */
public final class JsonLines {

	/** Deep enough for every file of a study, shallow enough that nobody can overflow a stack. */
	private static final int NESTING = 64;
	private static final int BUFFER = 1 << 16;

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
	 * @throws StudyProblem NOT_READABLE, or MALFORMED with the number of the line
	 */
	public static void read(Path file, LineReader lines) throws StudyProblem {
		int number = 0;
		try (BufferedReader reader = reader(file)) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				try (JsonReader json = new JsonReader(new StringReader(line))) {
					json.setNestingLimit(NESTING);
					lines.read(json);
					if (json.peek() != JsonToken.END_DOCUMENT) {
						throw new IllegalArgumentException("more than one object");
					}
				}
			}
		} catch (NoSuchFileException e) {
			return; // nothing of this kind yet
		} catch (CharacterCodingException e) {
			throw new StudyProblem(Kind.MALFORMED, file, "line " + (number + 1), e, "UTF-8");
		} catch (JsonParseException | IllegalArgumentException | IllegalStateException | DateTimeException | ClassCastException | NullPointerException
				| IndexOutOfBoundsException | UnsupportedOperationException e) {
			throw new StudyProblem(Kind.MALFORMED, file, "line " + number, e, String.valueOf(e.getMessage()));
		} catch (IOException e) {
			if (number > 0) { // gson reports broken syntax as an IOException
				throw new StudyProblem(Kind.MALFORMED, file, "line " + number, e, String.valueOf(e.getMessage()));
			}
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		} catch (StudyProblem e) {
			if (e.file() == null) {
				throw new StudyProblem(e.kind(), file, "line " + number, e, e.values().toArray());
			}
			throw e;
		}
	}

	/** Parses what remains of a reader as one object. */
	public static JsonObject object(JsonReader json) {
		return JsonParser.parseReader(json).getAsJsonObject();
	}

	/** A reader that reports broken UTF-8 instead of replacing it. */
	static BufferedReader reader(Path file) throws IOException {
		return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), BUFFER);
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
