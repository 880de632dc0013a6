// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A new version of a text, from the dry run to the last passage in its place, and all the way back. */
class ReplaceTest {

	private static final String TEXT = "😀 روسيا حليف قديم منذ الاستقلال.\nوقال مسؤولون إنّ التطبيعَ غير مطروح.\nFrance is a neighbour across the sea.\nRussia sold most of the arms.\n";
	/** A title was added, the vowel mark went, a paragraph was deleted. */
	private static final String CORRECTED = "العنوان\n" + TEXT.replace("التطبيعَ", "التطبيع").replace("France is a neighbour across the sea.\n", "");

	private final Path study;
	private final Path corrected;

	ReplaceTest(@TempDir Path folder) throws IOException {
		study = Cli.study(folder, TEXT);
		corrected = Files.writeString(folder.resolve("corrected.txt"), CORRECTED);
		code("Russia", "روسيا حليف قديم");
		code("Normalization", "التطبيعَ غير مطروح");
		code("France", "France is a neighbour");
		code("Russia", "Russia sold");
	}

	private void code(String code, String quote) {
		run("code", study, "--document", "text", "--code", code, "--create", "--quote", quote).done();
	}

	private JsonArray list(Object... words) {
		return JsonParser.parseString(run(words).out()).getAsJsonArray();
	}

	private static List<String> values(JsonArray rows, String key) {
		return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getAsJsonObject().get(key).getAsString()).toList();
	}

	private Map<String, String> state() throws IOException {
		Map<String, String> files = new TreeMap<>(Cli.files(study));
		files.keySet().removeIf(name -> name.startsWith("history/"));
		return files;
	}

	@Test
	void theDryRunSaysWhatWouldBecomeOfEachAndChangesNothing() throws IOException {
		Map<String, String> before = Cli.files(study);

		Cli.Result result = run("replace", study, "--document", "text", corrected, "--dry-run", "--format", "json");

		JsonArray rows = JsonParser.parseString(result.out()).getAsJsonArray();
		assertEquals(List.of("exact", "doubtful", "lost", "exact"), values(rows, "becomes"));
		JsonObject first = rows.get(0).getAsJsonObject();
		int start = CORRECTED.offsetByCodePoints(0, first.get("newStart").getAsInt());
		assertTrue(CORRECTED.startsWith("روسيا حليف قديم", start), "positions are code points of the new text");
		assertEquals("التطبيع غير مطروح", rows.get(1).getAsJsonObject().get("newText").getAsString());
		assertTrue(result.err().contains("Nothing was changed. The passages of “text” would be: 2 exact, 0 moved, 1 doubtful, 1 lost."), result.err());
		assertEquals(before, Cli.files(study));
	}

	@Test
	void allIsFoundPlacedOrLetGoAndEachStepCanBeUndone() throws IOException {
		Map<String, String> start = state();
		Cli.Result replaced = run("replace", study, "--document", "text", corrected);
		assertTrue(replaced.err().contains("2 passages wait to be placed"), replaced.err());
		assertEquals(CORRECTED, Files.readString(study.resolve("documents/text.txt")));
		assertEquals(CORRECTED, Files.readString(study.resolve("originals/text.txt")));
		run("check", study).code();

		JsonArray waiting = list("unplaced", study, "--format", "json");
		assertEquals(List.of("التطبيعَ غير مطروح", "France is a neighbour"), values(waiting, "text"));
		run("place", study, "--passage", waiting.get(0).getAsJsonObject().get("passageId").getAsString(), "--candidate", 1).done();
		run("place", study, "--passage", waiting.get(1).getAsJsonObject().get("passageId").getAsString(), "--let-go").done();

		assertEquals(0, list("unplaced", study, "--format", "json").size());
		assertEquals(List.of("روسيا حليف قديم", "التطبيع غير مطروح", "Russia sold"), values(list("passages", study, "--format", "json"), "text"));
		assertTrue(run("check", study).err().contains("All is well"), "the check finds nothing");

		for (int step = 0; step < 3; step++) {
			run("undo", study).done();
		}
		assertEquals(start, state(), "byte for byte what it was");
		for (int step = 0; step < 3; step++) {
			run("redo", study).done();
		}
		assertEquals(CORRECTED, Files.readString(study.resolve("documents/text.txt")));
		assertTrue(run("check", study).err().contains("All is well"), "nor now");
	}

	@Test
	void whatCannotBePlacedSaysWhy() {
		run("replace", study, "--document", "text", corrected);
		JsonObject lost = list("unplaced", study, "--format", "json").get(1).getAsJsonObject();
		String id = lost.get("passageId").getAsString();
		String placed = list("passages", study, "--format", "json").get(0).getAsJsonObject().get("passageId").getAsString();

		assertTrue(run("place", study, "--passage", id, "--candidate", 9).failed(CommandLineMain.FAILED).contains("no candidate 9"));
		assertTrue(run("place", study, "--passage", id, "--range", "5:999").failed(CommandLineMain.FAILED).contains("no range"));
		assertTrue(run("place", study, "--passage", placed, "--let-go").failed(CommandLineMain.FAILED).contains("already"));
		run("place", study, "--passage", id).failed(CommandLineMain.WRONG_USAGE);
	}

	@Test
	void whatWaitsIsNotExportedAsIfItStoodSomewhere(@TempDir Path out) throws IOException {
		run("replace", study, "--document", "text", corrected);

		run("export", study, out.resolve("codings.csv")).code();

		List<List<String>> rows = Cli.csv(Files.readString(out.resolve("codings.csv")));
		int text = rows.getFirst().indexOf("passage text");
		assertEquals(List.of("روسيا حليف قديم", "", "", "Russia sold"), rows.stream().skip(1).map(row -> row.get(text)).toList());

		Cli.Result project = run("export", study, out.resolve("project.qdpx"));
		assertTrue(project.err().contains("2 passages wait to be placed and were left out"), project.err());
		try (ZipFile zip = new ZipFile(out.resolve("project.qdpx").toFile())) {
			String xml = new String(zip.getInputStream(zip.getEntry("project.qde")).readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(2, xml.split("<PlainTextSelection", -1).length - 1, xml);
		}
	}
}
