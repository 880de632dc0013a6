// SPDX-License-Identifier: EPL-2.0
package org.hashiya.cli;

import static org.hashiya.cli.Cli.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/** A participant withdraws: from the command to the bytes. */
class EraseTest {

	private static final String TEXT = "سُئلت ليلى عن الأمر.\nقالت: «والدي في السجن».\nوأُعطيت الرسالة لِلَيلى، ثم ذهبنا مع ليلي إلى البيت.\n";

	private final Path folder;
	private final Path study;

	EraseTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		study = folder.resolve("study");
		run("new", study, "--name", "s", "--coder", "c").done();
		Files.write(folder.resolve("interview.txt"), TEXT.getBytes(Charset.forName("windows-1256")));
		Files.writeString(folder.resolve("other.txt"), "نص آخر عن السجن.\n", StandardCharsets.UTF_16);
		run("import", study, folder.resolve("interview.txt"), folder.resolve("other.txt"));
		code("interview", "A", "والدي في السجن");
		code("interview", "B", "الرسالة لِلَيلى");
		code("other", "A", "السجن");
	}

	private void code(String document, String code, String quote) {
		run("code", study, "--document", document, "--code", code, "--create", "--quote", quote).done();
	}

	private List<String> holding(String word) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(study)) {
			for (Path file : walk.filter(Files::isRegularFile).toList()) {
				String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
				for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256")) {
					if (bytes.contains(new String(word.getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1))) {
						found.add(study.relativize(file).toString());
					}
				}
			}
		}
		return found.stream().map(name -> name.replaceAll("[/\\\\].*", "")).distinct().sorted().toList();
	}

	private static JsonArray rows(Cli.Result result) {
		assertEquals(0, result.code(), result.err());
		return JsonParser.parseString(result.out()).getAsJsonArray();
	}

	private static List<String> values(JsonArray rows, String key) {
		return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getAsJsonObject().get(key).getAsString()).toList();
	}

	private void assertWell() {
		assertEquals(0, run("check", study).code());
	}

	@Test
	void aDocumentIsErased() throws IOException {
		assertEquals(List.of("documents", "originals"), holding("سُئلت").stream().filter(name -> !name.equals("passages")).toList());
		Cli.Result result = run("erase", study, "--document", "interview", "--format", "json");
		JsonArray rows = rows(result);
		assertTrue(values(rows, "name").contains("documents/interview.txt") && values(rows, "what").contains("not reached"), result.out());
		assertEquals(List.of(), holding("سُئلت"));
		assertEquals(List.of(), holding("interview"));
		assertEquals(List.of("documents", "originals", "passages"), holding("السجن"), "what else says it stays");
		assertWell();
		assertTrue(run("undo", study).failed(1).contains("erased for good"));
		assertTrue(run("history", study).done().contains("erase document"));
		assertTrue(run("erase", study, "--document", "interview").failed(1).contains("no document"));
		String id = UUID.randomUUID().toString();
		Cli.Result nothing = run("erase", study, "--document", id);
		assertEquals(0, nothing.code(), "what another copy may bring is named by its id");
		assertTrue(nothing.err().contains("Nothing of it was found"), nothing.err());
	}

	@Test
	void theTrashIsEmptiedForGood() throws IOException {
		run("code", study, "--document", "interview", "--code", "A", "--quote", "سُئلت", "--memo", "كلام لي").done();
		run("document", study, "interview", "--delete").done();
		run("document", study, "other", "--delete").done();
		assertTrue(Files.exists(study.resolve("trash/documents/interview.txt")));
		Cli.Result result = run("erase", study, "--trash", "--format", "json");
		assertTrue(values(rows(result), "name").containsAll(List.of("trash/documents/interview.txt", "trash/documents/other.txt")), result.out());
		assertTrue(result.err().contains("cannot be undone"), result.err());
		assertEquals(List.of(), holding("سُئلت"));
		assertEquals(List.of(), holding("نص آخر"));
		assertFalse(holding("كلام لي").isEmpty(), "memos stay where they are not asked for");
		assertEquals(0, rows(run("documents", study, "--trash", "--format", "json")).size());
		assertWell();
		assertTrue(run("document", study, "other", "--restore").failed(1).contains("other"));
		Cli.Result again = run("erase", study, "--trash");
		assertEquals(0, again.code(), again.err());
		assertTrue(again.err().contains("The trash is empty."), again.err());
	}

	@Test
	void theWordsOfAPassageAreErased() throws IOException {
		String id = values(rows(run("passages", study, "--document", "interview", "--format", "json")), "passageId").getFirst();
		Cli.Result result = run("erase", study, "--passage", id);
		assertEquals(0, result.code(), result.err());
		assertEquals(List.of(), holding("والدي"));
		assertEquals(List.of("[…]", "الرسالة لِلَيلى"), values(rows(run("passages", study, "--document", "interview", "--format", "json")), "text"));
		assertWell();
	}

	@Test
	void aNameIsReplacedSeenFirstAndUndone() throws IOException {
		var before = Cli.files(study);
		Cli.Result dry = run("pseudonymise", study, "--name", "ليلى", "--by", "مريم", "--dry-run", "--format", "json");
		assertEquals(List.of("ليلى", "لِلَيلى", "ليلي"), values(rows(dry), "found"));
		assertEquals(List.of("مريم", "لِمريم", "مريم"), values(rows(dry), "becomes"));
		assertEquals(before, Cli.files(study));
		assertEquals(0, run("pseudonymise", study, "--name", "ليلى", "--by", "مريم").code());
		assertEquals(List.of("والدي في السجن", "الرسالة لِمريم"), values(rows(run("passages", study, "--document", "interview", "--format", "json")), "text"));
		assertFalse(holding("لِلَيلى").isEmpty());
		assertWell();
		run("undo", study).done();
		assertEquals(List.of("والدي في السجن", "الرسالة لِلَيلى"), values(rows(run("passages", study, "--document", "interview", "--format", "json")), "text"));
	}

	@Test
	void aNameIsReplacedAndErased() throws IOException {
		run("code", study, "--document", "other", "--code", "A", "--quote", "نص", "--memo", "قالته ليلى").done();
		Cli.Result result = run("pseudonymise", study, "--name", "ليلى", "--by", "مريم", "--erase", "--format", "json");
		assertEquals(List.of("memos.jsonl"), StreamSupport.stream(rows(result).spliterator(), false).map(row -> row.getAsJsonObject())
				.filter(row -> row.get("what").getAsString().equals("still in")).map(row -> row.get("name").getAsString()).toList());
		assertTrue(result.err().contains("The name is also in: memo"), result.err());
		assertEquals(List.of("memos.jsonl"), holding("ليلى"));
		assertEquals(List.of(), holding("لِلَيلى"));
		assertWell();
		assertEquals(1, run("undo", study).code());
		assertEquals(List.of("والدي في السجن", "الرسالة لِمريم"), values(rows(run("passages", study, "--document", "interview", "--format", "json")), "text"));
	}

	@Test
	void whatCannotBeErasedIsSaid() {
		assertTrue(run("erase", study, "--memo", "x").failed(1).contains("no memo"));
		assertTrue(run("pseudonymise", study, "--name", "ـ", "--by", "x").failed(1).contains("is no name"));
		assertEquals(2, run("erase", study).code());
		assertTrue(run("erase", study, "--finish").err().contains("No erasure was interrupted"));
		assertTrue(Files.exists(folder));
	}
}
