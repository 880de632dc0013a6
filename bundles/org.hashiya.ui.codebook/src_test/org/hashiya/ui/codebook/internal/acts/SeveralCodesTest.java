// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Act;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.CodebookActs.Deletion;
import org.hashiya.model.Document;
import org.hashiya.model.Palette;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.hashiya.ui.study.ActSupplier;
import org.junit.jupiter.api.Test;

/** Acts on several codes at once: each is done, and then undone to what was there before. */
@SuppressWarnings("nls") // the texts of tests are not for people
class SeveralCodesTest {

	private final SmallStudy small;
	private final Code a;
	private final Code b;
	private final Code b1;
	private final Code b2;
	private final Code c;
	private final Code d;

	SeveralCodesTest() throws StudyProblem {
		small = new SmallStudy();
		a = small.code(null, "a");
		b = small.code(null, "b");
		b1 = small.code(b, "b1");
		b2 = small.code(b, "b2");
		c = small.code(null, "c");
		d = small.code(null, "d");
	}

	/** The tree after the act, which is undone again; empty where there was nothing to do. */
	private String after(ActSupplier supplier) throws StudyProblem {
		String before = names(null);
		Optional<Act> act = supplier.prepare(small.study, small.amal);
		if (act.isEmpty()) {
			return "";
		}
		Change inverse = small.act(act.get());
		String after = names(null);
		small.apply(inverse);
		assertEquals(before, names(null));
		return after;
	}

	private String names(@Nullable Code parent) {
		return String.join(" ", small.study.codebook().children(parent == null ? null : parent.id()).stream().map(code -> {
			String below = names(code);
			return below.isEmpty() ? code.name() : code.name() + "(" + below + ")";
		}).toList());
	}

	private static List<UUID> ids(Code... codes) {
		return Stream.of(codes).map(Code::id).toList();
	}

	@Test
	void severalGoUpAndDownTogetherAndStopAtTheEnds() throws StudyProblem {
		assertEquals("b(b1 b2) c a d", after(new StepCodes(ids(b, c), StepCodes.Way.UP)));
		assertEquals("a d b(b1 b2) c", after(new StepCodes(ids(b, c), StepCodes.Way.DOWN)));
		assertEquals("", after(new StepCodes(ids(a, b), StepCodes.Way.UP)));
		assertEquals("a c b(b1 b2) d", after(new StepCodes(ids(a, c), StepCodes.Way.UP)));
	}

	@Test
	void severalGoInAndOutInTheirOrder() throws StudyProblem {
		assertEquals("a b(b1 b2 c d)", after(new StepCodes(ids(c, d), StepCodes.Way.IN)));
		assertEquals("a b b1 b2 c d", after(new StepCodes(ids(b1, b2), StepCodes.Way.OUT)));
		assertEquals("a(b(b1 b2)) c d", after(new StepCodes(ids(b, b1), StepCodes.Way.IN)));
	}

	@Test
	void severalAreDroppedInTheOrderOfTheTree() throws StudyProblem {
		assertEquals("b(b1 b2) a d c", after(new DropCodes(ids(d, a), DropCodes.Where.BEFORE, c.id())));
		assertEquals("a b(b1 c d b2)", after(new DropCodes(ids(c, d), DropCodes.Where.AFTER, b1.id())));
		assertEquals("b(b1 b2 a d) c", after(new DropCodes(ids(a, d), DropCodes.Where.BELOW, b.id())));
		assertEquals("b c d a b1", after(new DropCodes(ids(a, b1), DropCodes.Where.BELOW, null)).replace("b(b2)", "b"));
	}

	@Test
	void noneOfSeveralGoesBelowItself() {
		assertFalse(new DropCodes(ids(a, b), DropCodes.Where.BELOW, b1.id()).isPossible(small.study.codebook()));
		assertFalse(new DropCodes(ids(a, b), DropCodes.Where.AFTER, a.id()).isPossible(small.study.codebook()));
		assertTrue(new DropCodes(ids(a, c), DropCodes.Where.BELOW, b1.id()).isPossible(small.study.codebook()));
	}

	@Test
	void severalGetOneColourAndOnlyThoseAreNamedThatChange() throws StudyProblem {
		small.act(CodebookActs.recolour(a, Palette.colour(7), small.amal));

		Act act = new RecolourCodes(ids(a, c, d), Palette.colour(7)).prepare(small.study, small.amal).orElseThrow();

		assertEquals(List.of("c", "d"), act.labels());
		small.act(act);
		assertEquals(List.of("a", "c", "d"), small.study.codebook().list().stream().filter(code -> code.colour().equals(Palette.colour(7))).map(Code::name).toList());
	}

	@Test
	void copiesStandBehindTheirCodesAndHaveNamesOfTheirOwn() throws StudyProblem {
		small.code(null, "a+1");

		assertEquals("a a+2 b(b1 b2) b+1(b1 b2) c d a+1", after(new CopyCodes(ids(a, b, b1), (name, number) -> name + "+" + number)));
	}

	@Test
	void deletingACodeAndOneBelowItCountsEachOnce() throws StudyProblem {
		Document document = small.document("", "report");
		small.apply(b1, document, 0, 5);
		small.apply(c, document, 0, 5);
		small.apply(d, document, 0, 5);

		Deletion deletion = CodebookActs.delete(small.study, List.of(c, b1, b), Progress.NONE);

		assertEquals(4, deletion.codes());
		assertEquals(1, deletion.passages());
		assertEquals(2, deletion.codings());
		assertEquals(List.of("b", "c"), deletion.act().labels());
		assertEquals("a d", after((study, author) -> Optional.of(deletion.act())));
	}
}
