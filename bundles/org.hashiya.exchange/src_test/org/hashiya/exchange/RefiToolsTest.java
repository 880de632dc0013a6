// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import static org.hashiya.exchange.ProjectZip.guid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.PositionReading.End;
import org.hashiya.exchange.PositionReading.LineEnd;
import org.hashiya.exchange.PositionReading.Unit;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes that were seen in public scripts, test files and issues about exports of programs, made here once more; each keeps its words when it is mended and when it goes out again. */
class RefiToolsTest {

	private static final String TEXT = "😀 Marhaba said the woman.\nShe spoke of identity, of places\nand of 😀 home; and of nothing else.\n";

	@TempDir
	@Nullable
	Path folder;

	private Path folder() {
		return Objects.requireNonNull(folder);
	}

	private Taken take(String origin, String content) throws StudyProblem, IOException {
		Path file = new ProjectZip(false).add("project.qde", RefiTwinsTest.project(origin, content)).add("sources/" + guid(20) + ".txt", TEXT).write(folder(), "t.qdpx");
		Taken taken = new Taken().take(file);
		SameAgain.assertAgain(taken, file, folder());
		return taken;
	}

	/** MAXQDA calls selections of texts by their positions: that is no name. */
	@Test
	void maxqdaNamesSelectionsByTheirPositions() throws StudyProblem, IOException {
		Quoted quoted = new Quoted(TEXT, new PositionReading(Unit.UTF16, LineEnd.AS_STORED, End.EXCLUSIVE));
		StringBuilder selections = new StringBuilder();
		int number = 100;
		List<String> quotes = List.of("Marhaba", "woman", "identity", "places", "😀 home", "nothing else");
		for (String quote : quotes) {
			String at = quoted.at(quote);
			String name = at.replaceAll("[^0-9]+", " ").strip().replace(' ', ',');
			selections.append("<PlainTextSelection guid=\"" + guid(number++) + "\" name=\"" + (number % 2 == 0 ? name : "(" + name.replace(",", ", ") + ")") + "\" " + at + "><Coding guid=\"" + guid(number++) + "\"><CodeRef targetGUID=\"" + guid(11)
					+ "\"/></Coding></PlainTextSelection>");
		}
		selections.append("<PlainTextSelection guid=\"" + guid(number) + "\" name=\"0,1 percent\" " + quoted.at("and of") + "/>");
		Taken taken = take("MAXQDA 2020 (Release 20.4.2)", RefiTwinsTest.codes() + RefiTwinsTest.source(20, "internal://" + guid(20) + ".txt", selections.toString()));
		assertEquals(1, taken.report().count(ImportFinding.DETAILS_KEPT), "a name that says more is kept");
		String out = RefiTwinsTest.qde(taken.export());
		assertEquals(1, out.split("name=\"0,1 percent\"", -1).length - 1);
		assertFalse(out.contains("name=\"(" ), out);
		for (String quote : quotes) {
			assertEquals(1, SameAgain.quotes(taken).stream().filter(quote::equals).count(), quote);
		}
	}
}
