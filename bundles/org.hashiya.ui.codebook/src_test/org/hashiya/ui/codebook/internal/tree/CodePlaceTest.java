// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.ui.codebook.internal.SmallStudy;
import org.junit.jupiter.api.Test;

/** Each place is tried by moving there. */
@SuppressWarnings("nls") // the texts of tests are not for people
class CodePlaceTest {

	private final SmallStudy small;
	private final Code a;
	private final Code b;
	private final Code b1;
	private final Code b2;
	private final Code c;

	CodePlaceTest() throws StudyProblem {
		small = new SmallStudy();
		a = small.code(null, "a");
		b = small.code(null, "b");
		b1 = small.code(b, "b1");
		b2 = small.code(b, "b2");
		c = small.code(null, "c");
	}

	private String moved(Code code, Optional<CodePlace> place) throws StudyProblem {
		if (place.isPresent()) {
			UUID id = place.get().parent();
			Code parent = id == null ? null : small.study.codebook().get(id);
			small.act(CodebookActs.move(small.study, code, parent, place.get().index(), small.amal));
		}
		return names(null);
	}

	private String names(@Nullable Code parent) {
		List<Code> children = small.study.codebook().children(parent == null ? null : parent.id());
		return String.join(" ", children.stream().map(code -> {
			String below = names(code);
			return below.isEmpty() ? code.name() : code.name() + "(" + below + ")";
		}).toList());
	}

	@Test
	void upAndDownGoOnePlaceAndStopAtTheEnds() throws StudyProblem {
		assertEquals("b(b1 b2) a c", moved(b, CodePlace.up(small.study.codebook(), b)));
		assertEquals(Optional.empty(), CodePlace.up(small.study.codebook(), b));
		assertEquals("a b(b1 b2) c", moved(b, CodePlace.down(small.study.codebook(), b)));
		assertEquals("a b(b1 b2) c", moved(c, CodePlace.down(small.study.codebook(), c)));
		assertEquals("a b(b2 b1) c", moved(b1, CodePlace.down(small.study.codebook(), b1)));
	}

	@Test
	void inGoesBelowTheOneBefore() throws StudyProblem {
		assertEquals("a b(b1 b2 c)", moved(c, CodePlace.in(small.study.codebook(), c)));
		assertEquals(Optional.empty(), CodePlace.in(small.study.codebook(), a));
	}

	@Test
	void outGoesRightAfterTheParent() throws StudyProblem {
		assertEquals("a b(b2) b1 c", moved(b1, CodePlace.out(small.study.codebook(), b1)));
		assertEquals(Optional.empty(), CodePlace.out(small.study.codebook(), a));
	}

	@Test
	void aDropBesideACodeCountsWithoutTheCodeThatMoves() throws StudyProblem {
		assertEquals("b(b1 b2) c a", moved(a, CodePlace.after(small.study.codebook(), a, c)));
		assertEquals("b(b1 b2) a c", moved(a, CodePlace.before(small.study.codebook(), a, c)));
		assertEquals("b(b1 a b2) c", moved(a, CodePlace.before(small.study.codebook(), a, b2)));
		assertEquals("b(b1 a b2) c", moved(a, CodePlace.after(small.study.codebook(), small.study.codebook().require(a.id()), b1)));
	}

	@Test
	void aDropWhereItIsAlreadyIsNoMove() {
		assertEquals(Optional.empty(), CodePlace.before(small.study.codebook(), a, b));
		assertEquals(Optional.empty(), CodePlace.after(small.study.codebook(), b, a));
		assertEquals(Optional.empty(), CodePlace.below(small.study.codebook(), b2, b));
		assertEquals(Optional.empty(), CodePlace.below(small.study.codebook(), c, null));
	}

	@Test
	void aDropOnACodeGoesBelowIt() throws StudyProblem {
		assertEquals("b(b1 b2 a) c", moved(a, CodePlace.below(small.study.codebook(), a, b)));
		assertEquals("b(b2 a) c b1", moved(b1, CodePlace.below(small.study.codebook(), b1, null)));
	}

	@Test
	void nothingGoesBelowItself() {
		assertEquals(Optional.empty(), CodePlace.below(small.study.codebook(), b, b));
		assertEquals(Optional.empty(), CodePlace.below(small.study.codebook(), b, b1));
		assertEquals(Optional.empty(), CodePlace.after(small.study.codebook(), b, b1));
		assertEquals(Optional.empty(), CodePlace.after(small.study.codebook(), b, b));
	}

	@Test
	void theSelectionGoesToTheNextThePreviousOrTheOneAbove() throws StudyProblem {
		assertEquals(Optional.of(b), CodePlace.neighbour(small.study.codebook(), a, Set.of(a.id())));
		assertEquals(Optional.of(b), CodePlace.neighbour(small.study.codebook(), c, Set.of(c.id())));
		assertEquals(Optional.of(b1), CodePlace.neighbour(small.study.codebook(), b2, Set.of(b2.id())));
		assertEquals(Optional.of(a), CodePlace.neighbour(small.study.codebook(), c, Set.of(b.id(), b1.id(), b2.id(), c.id())));
		Code c1 = small.code(c, "c1");
		assertEquals(Optional.of(c), CodePlace.neighbour(small.study.codebook(), c1, Set.of(c1.id())));
	}
}
