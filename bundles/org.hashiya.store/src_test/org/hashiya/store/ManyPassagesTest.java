// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coding;
import org.hashiya.model.Document;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of passages in one act are made into text by several threads; the journal holds what it holds of one. */
class ManyPassagesTest {

	private static final String TEXT = "قالت الوزيرة 🙂 إن الجزائر تتجه إلى واشنطن.\n";
	private static final int COUNT = 5_000;

	@Test
	void theJournalHoldsOfEachWhatItHoldsOfOneAlone(@TempDir Path temporary) throws Exception {
		long seed = Long.getLong("hashiya.seed", System.nanoTime());
		System.out.println("many passages: -Dhashiya.seed=" + seed);
		Random random = new Random(seed);
		Path folder = temporary.resolve("s");
		Study whole;
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			OpenStudyTest.add(open, "essay", TEXT);
			open.perform(CodebookActs.create(open.study(), null, "A", null, "", open.author()));
			Document document = open.study().documents().list().getFirst();
			Code code = open.study().codebook().list().getFirst();
			List<Change> changes = new ArrayList<>();
			Code second = code.withName("B", open.author().stamp());
			changes.add(Put.replace(code, second));
			for (int i = 0; i < COUNT; i++) {
				int start = random.nextInt(12);
				UUID coder = open.author().coder();
				List<Coding> codings = random.nextBoolean() ? List.of() : List.of(new Coding(id(random), code.id(), 1, coder, Instant.ofEpochSecond(i)));
				changes.add(Put.add(new Passage(id(random), document.id(), start, 16 + random.nextInt(12), coder, null, codings, List.of()), -1));
			}
			changes.add(Put.replace(second, second.withName("C", open.author().stamp())));
			open.perform(new Act(Act.Kind.IMPORT_STUDY, List.of("x"), new Several(changes)));
			whole = open.study();
			JsonArray several = several(blob(folder));
			assertEquals(changes.size(), several.size(), "seed " + seed);
			open.undo();
			for (int i = 1; i < changes.size(); i += 1 + random.nextInt(COUNT / 4)) {
				open.perform(new Act(Act.Kind.IMPORT_STUDY, List.of("x"), new Several(List.of(changes.get(i)))));
				assertEquals(several(lastLine(folder)).get(0).toString(), several.get(i).toString(), "seed " + seed + " change " + i);
				open.undo();
			}
			open.perform(new Act(Act.Kind.IMPORT_STUDY, List.of("x"), new Several(changes)));
		}
		try (OpenStudy again = OpenStudy.open(folder, Progress.NONE)) {
			assertTrue(whole.holdsSameAs(again.study(), Progress.NONE), "seed " + seed);
			again.undo();
			assertEquals(0, again.study().passages(again.study().documents().list().getFirst(), Progress.NONE).size(), "seed " + seed);
			again.redo();
			assertTrue(whole.holdsSameAs(again.study(), Progress.NONE), "seed " + seed);
		}
		assertEquals(List.of(), StudyCheck.check(folder, Progress.NONE).errors());
	}

	private static UUID id(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}

	private static JsonArray several(String act) {
		JsonElement whole = JsonParser.parseString(act);
		JsonElement body = whole.getAsJsonObject().has("body") ? whole.getAsJsonObject().get("body") : whole;
		return body.getAsJsonObject().getAsJsonObject("change").getAsJsonArray("several");
	}

	private static String blob(Path folder) throws Exception {
		try (Stream<Path> blobs = Files.list(folder.resolve("history/blobs"))) {
			return Files.readString(blobs.max(Comparator.comparingLong(each -> each.toFile().length())).orElseThrow()); // the other one is a text
		}
	}

	private static String lastLine(Path folder) throws Exception {
		try (Stream<Path> files = Files.walk(folder.resolve("history"))) {
			return Files.readAllLines(files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow()).getLast();
		}
	}
}
