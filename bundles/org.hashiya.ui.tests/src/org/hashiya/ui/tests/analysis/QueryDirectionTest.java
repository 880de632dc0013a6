// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PartInitException;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.parts.PartIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query runs as its first letter does, in a window of either direction, so that it reads as in the heading. */
class QueryDirectionTest {

	private final QueryStage stage;
	private final StyledText field;

	QueryDirectionTest(@TempDir Path folder) throws StudyProblem, IOException, PartInitException {
		stage = new QueryStage(folder, "Russia sold arms.");
		stage.live.show(PartIds.PASSAGES);
		field = stage.field();
	}

	@AfterEach
	void close() throws PartInitException {
		stage.close();
	}

	@Test
	void aLatinOneRunsFromTheLeft() {
		write("(\"Russia factor\" or arms)");

		List<Integer> places = places(0, field.getCharCount());
		stage.live.until(() -> "each place is right of the one before: " + places, () -> isAscending(places));
	}

	@Test
	void anArabicOneRunsFromTheRight() {
		write("(\"عامل روسيا\" \"تجارة\")");

		List<Integer> places = places(0, field.getCharCount());
		stage.live.until(() -> "each place is left of the one before: " + places, () -> isAscending(places.reversed()));
	}

	@Test
	void whatFollowsInTheOtherDirectionStandsBehindIt() {
		write("\"عامل روسيا\" and not document:essay");

		int latin = field.getText().indexOf("and");
		stage.live.until("the Latin words stand left of the name", () -> places(latin + 1, field.getCharCount()).stream().allMatch(place -> place < places(0, 1).getFirst()));
	}

	private void write(String query) {
		field.setText(query);
		field.setSelection(query.length());
	}

	/** Where the caret stands, from the left of the screen. */
	private List<Integer> places(int from, int to) {
		return IntStream.rangeClosed(from, to).map(offset -> field.getDisplay().map(field, null, field.getLocationAtOffset(offset)).x).boxed().toList();
	}

	private static boolean isAscending(List<Integer> places) {
		return IntStream.range(1, places.size()).allMatch(at -> places.get(at - 1) < places.get(at));
	}
}
