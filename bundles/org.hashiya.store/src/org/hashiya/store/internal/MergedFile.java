// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** The three versions of a file and what becomes of them, by the kind of file. */
public final class MergedFile {

	private static final Gson AS_IT_STANDS = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
	private static final String STUDY = "study.json";
	private static final Comparator<JsonObject> TEXT_ORDER = Comparator.comparingInt((JsonObject passage) -> passage.get("start").getAsInt())
			.thenComparingInt(passage -> passage.get("end").getAsInt()).thenComparing(passage -> UUID.fromString(ElementReader.string(passage, "id")));

	private MergedFile() {
	}

	/** See {@link org.hashiya.store.FileMerge#merge}. */
	public static List<StudyProblem> merge(Path base, Path ours, Path theirs, String name) throws StudyProblem {
		String path = name.replace('\\', '/');
		if (path.startsWith("history/") || path.contains("/history/")) {
			journal(ours, theirs);
			return List.of();
		}
		JsonMerge merge = new JsonMerge();
		try {
			if (path.equals(STUDY) || path.endsWith('/' + STUDY)) {
				JsonObject merged = merge.objects(object(base), object(ours), object(theirs), STUDY);
				AtomicFiles.write(ours, stream -> {
					Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
					JsonWriter json = JsonLines.writer(out);
					json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
					AS_IT_STANDS.toJson(merged, json);
					json.flush();
					out.write('\n');
					out.flush();
				});
			} else {
				List<JsonObject> merged = merge.lists(lines(base), lines(ours), lines(theirs));
				if (path.startsWith("passages/") || path.contains("/passages/")) {
					merged.sort(TEXT_ORDER);
				}
				AtomicFiles.write(ours, stream -> {
					JsonLines.Output out = new JsonLines.Output(stream);
					for (JsonObject line : merged) {
						out.line(json -> AS_IT_STANDS.toJson(line, json));
					}
					out.flush();
				});
			}
		} catch (IllegalArgumentException | IllegalStateException | NullPointerException | ClassCastException | UnsupportedOperationException e) {
			throw new StudyProblem(Kind.MALFORMED, Path.of(name), null, e, String.valueOf(e.getMessage()));
		}
		return merge.clashes().stream().map(clash -> new StudyProblem(Kind.MERGED_VALUES, Path.of(name), null, clash.id(), clash.key(), clash.kept(), clash.other())).toList();
	}

	/** Only its writer appends to a journal: of two versions one is the beginning of the other. */
	private static void journal(Path ours, Path theirs) throws StudyProblem {
		try {
			byte[] mine = Files.readAllBytes(ours);
			byte[] others = Files.readAllBytes(theirs);
			int common = Math.min(mine.length, others.length);
			if (!Arrays.equals(mine, 0, common, others, 0, common)) {
				throw new StudyProblem(Kind.CONFLICTED, ours, null);
			}
			if (others.length > mine.length) {
				AtomicFiles.write(ours, others);
			}
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, ours, null, e, AtomicFiles.message(e));
		}
	}

	private static JsonObject object(Path file) throws StudyProblem {
		try {
			String text = Files.readString(file);
			return text.isBlank() ? new JsonObject() : ChangeJson.object(text);
		} catch (IOException e) {
			throw new StudyProblem(Kind.NOT_READABLE, file, null, e, AtomicFiles.message(e));
		} catch (com.google.gson.JsonParseException e) {
			throw new StudyProblem(Kind.MALFORMED, file, null, e, String.valueOf(e.getMessage()));
		}
	}

	private static List<JsonObject> lines(Path file) throws StudyProblem {
		List<JsonObject> lines = new ArrayList<>();
		JsonLines.read(file, json -> lines.add(JsonLines.object(json)));
		return lines;
	}
}
