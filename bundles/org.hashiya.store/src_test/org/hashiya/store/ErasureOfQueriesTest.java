// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hashiya.model.Document;
import org.hashiya.model.ElementKind;
import org.hashiya.model.Memo;
import org.hashiya.model.MemoActs;
import org.hashiya.model.Progress;
import org.hashiya.model.Query;
import org.hashiya.model.QueryActs;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased is in no saved query either, nor in what the journal says of one. */
class ErasureOfQueriesTest extends ErasureStage {

	ErasureOfQueriesTest(@TempDir Path temporary) {
		super(temporary);
	}

	private static Query save(OpenStudy open, String name, String text, Query.Meant... names) throws StudyProblem {
		open.perform(QueryActs.save(open.study(), name, text, List.of(names), open.author()));
		return open.study().queries().list().getLast();
	}

	@Test
	void aSavedQueryDoesNotKeepTheNameOfAnErasedDocument() throws Exception {
		Document document = make();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			Query.Meant meant = new Query.Meant("مقابلة ليلى", ElementKind.DOCUMENT, document.id());
			Query query = save(open, "about مقابلة ليلى", "Code and in:\"مقابلة ليلى\"", meant);
			open.perform(QueryActs.change(open.study(), query, query.name(), "in:\"مقابلة ليلى\" and not Code", List.of(meant)));
			save(open, "others", "Code and in:\"other 1\"", new Query.Meant("other 1", ElementKind.DOCUMENT, open.study().documents().at(2).id()));
			open.perform(StudyActs.removeDocument(open.study(), open.study().document(document.id()))); // from the trash just as well
		}
		new Erasure(folder, null).document(document.id(), true, Progress.NONE);
		assertEquals(List.of(), holding("مقابلة ليلى"));
		assertClean();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			Query query = open.study().queries().at(0);
			assertEquals("about " + Erasure.MARK, query.name());
			assertEquals("in:\"" + document.id() + "\" and not Code", query.text());
			assertEquals(List.of(), query.names());
			assertEquals("Code and in:\"other 1\"", open.study().queries().at(1).text());
			assertEquals(1, open.study().queries().at(1).names().size());
		}
	}

	@Test
	void aSavedQueryDoesNotKeepAnErasedName() throws Exception {
		make();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.actAs(open.study().coders().at(0).id());
			save(open, "what ليلى said", "by:ليلى and words:\"وقالت ليلى\"", new Query.Meant("ليلى", ElementKind.CODER, RandomActs.id(77)));
			Memo memo = open.study().memos().at(1);
			open.perform(MemoActs.change(memo, "free", "-", open.author()));
		}
		new Erasure(folder, null).name("ليلى", "مريم", Progress.NONE);
		assertEquals(List.of(), holding("ليلى"));
		assertClean();
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			Query query = open.study().queries().at(0);
			assertEquals("what مريم said", query.name());
			assertFalse(query.text().contains("ليلى"), query.text());
			assertTrue(query.text().startsWith("by:" + RandomActs.id(77)), "it means whom it meant: " + query.text());
		}
	}
}
