// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
		try (Journal journal = new Journal(folder, new Blobs(folder), heads)) {
			UUID coder = new UUID(1, 1);
			for (String time : List.of("2026-10-31T23:59:59Z", "2026-11-01T00:00:01Z", "2026-10-31T20:00:00Z", "2026-11-01T00:00:02Z")) {
				journal.append(coder, Instant.parse(time), Step.ACT, null, "{\"n\":" + time.hashCode() + "}");
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
}
