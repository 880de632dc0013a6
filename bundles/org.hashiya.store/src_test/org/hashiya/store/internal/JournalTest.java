// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.hashiya.model.Progress;
import org.hashiya.store.HistoryEntry.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

	private final StudyFolder folder;

	JournalTest(@TempDir Path root) {
		folder = new StudyFolder(root);
	}

	@Test
	void aClockThatIsSetBackTurnsNothing() throws Exception {
		Heads heads = new Heads(folder);
		try (Journal journal = new Journal(folder, heads)) {
			UUID coder = new UUID(1, 1);
			for (String time : List.of("2026-10-31T23:59:59Z", "2026-11-01T00:00:01Z", "2026-10-31T20:00:00Z", "2026-11-01T00:00:02Z")) {
				journal.append(coder, Instant.parse(time), Step.ACT, null, out -> out.write("{\"n\":" + time.hashCode() + "}"), Progress.NONE);
			}
		}
		List<JournalReader.Found> all = new JournalReader(folder).all();
		String previous = "";
		for (JournalReader.Found found : all) {
			assertTrue(found.line().isSound());
			assertEquals(previous, found.line().previous(), "each after the one it follows");
			previous = found.line().hash();
		}
		assertEquals(4, all.size());
		assertEquals(List.of(), new JournalReader(folder).after(heads), "nothing is new");
	}

	@Test
	void aClockThatIsSetBackBetweenTwoSessionsPutsNoUndoBeforeItsAct() throws Exception {
		Heads heads = new Heads(folder);
		UUID coder = new UUID(1, 1);
		UUID act;
		try (Journal journal = new Journal(folder, heads)) {
			act = journal.append(coder, Instant.parse("2026-11-24T12:00:00Z"), Step.ACT, null, out -> out.write("{\"n\":1}"), Progress.NONE).line().id();
		}
		UUID undo;
		try (Journal journal = new Journal(folder, heads)) {
			undo = journal.append(coder, Instant.parse("2026-11-24T09:00:00Z"), Step.UNDO, act, out -> out.write("{\"n\":2}"), Progress.NONE).line().id();
		}
		assertEquals(List.of(act, undo), new JournalReader(folder).all().stream().map(found -> found.line().id()).toList());
	}

	@Test
	void linesThatClaimToHaveSeenEachOtherAreAllReadOnce() {
		List<JournalReader.Found> forged = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			SortedMap<String, String> seen = new TreeMap<>(Map.of("other", "hash " + (i + 1) % 3));
			JournalLine line = new JournalLine(new UUID(0, i), Instant.EPOCH, new UUID(1, 1), "writer " + i, Step.ACT, null, "", seen, "", "", "hash " + i, "{}");
			forged.add(new JournalReader.Found(line, folder.root(), new JournalReader.Place(folder.root(), 0), 0));
		}
		assertEquals(3, Set.copyOf(CausalOrder.sort(forged)).size());
	}
}
