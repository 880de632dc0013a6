// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.util.List;

import org.hashiya.analysis.query.PassageQuery;
import org.hashiya.analysis.query.QueryProblem;
import org.hashiya.model.Code;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Progress;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;

/** How far apart passages are can be said in turns of speakers. */
class SpeakerTurnQueryTest {

	private final StudyInMemory in = new StudyInMemory(9);
	private final Coder amal = in.coder("Amal");
	private final Code harvest = in.code("harvest");
	private final Code rain = in.code("rain");
	private final Code war = in.code("war");
	private final Document talk = in.document("talk", "of a village\nأمل: حدّثنا عن الحصاد.\nسليم: The harvest was poor.\nIt did not rain.\nأمل: And the war?\nسليم: That came later.");
	private final Document essay = in.document("essay", "The harvest was poor. It did not rain.");

	SpeakerTurnQueryTest() throws StudyProblem {
		in.code(talk, "harvest", harvest, amal);
		in.code(talk, "did not rain", rain, amal);
		in.code(talk, "the war", war, amal);
		in.code(talk, "village", war, amal);
		in.code(essay, "harvest", harvest, amal);
		in.code(essay, "did not rain", rain, amal);
	}

	private List<String> find(String query) throws StudyProblem, QueryProblem {
		return PassageQuery.of(in.study, query, ZoneOffset.UTC).list(Progress.NONE).stream().map(passage -> passage.document().name() + ": " + passage.quote()).toList();
	}

	@Test
	void theSameTurnReachesOverParagraphsUpToTheNextSpeaker() throws StudyProblem, QueryProblem {
		assertEquals(List.of("talk: did not rain"), find("rain follows harvest within same turn"));
		assertEquals(List.of("talk: did not rain"), find("rain follows harvest within 0 turns"));
		assertEquals(List.of("essay: did not rain"), find("rain follows harvest within same paragraph"));
		assertEquals(List.of(), find("war follows rain within same turn"));
		assertEquals(List.of("talk: the war"), find("war follows rain within 1 turn"));
		assertEquals(List.of("talk: harvest"), find("harvest precedes war within ١ turns"));
	}

	@Test
	void whatNobodySaysIsInNoTurn() throws StudyProblem, QueryProblem {
		assertEquals(List.of(), find("war precedes harvest within 5 turns"), "the village is before the first speaker");
		assertEquals(List.of("talk: village", "talk: the war"), find("war near rain within 3 paragraphs"));
	}

	@Test
	void aDistanceThatIsNoneIsPointedAt() {
		for (String wrong : List.of("same", "same words", "same page", "2 pages", "x turns", "turns")) {
			String query = "war near rain within " + wrong;
			QueryProblem problem = assertThrows(QueryProblem.class, () -> find(query), wrong);
			String last = wrong.startsWith("x") ? "x" : wrong.equals("same") ? "" : wrong.substring(wrong.lastIndexOf(' ') + 1);
			assertEquals(last, query.substring(problem.start(), problem.end()), wrong);
		}
	}
}
