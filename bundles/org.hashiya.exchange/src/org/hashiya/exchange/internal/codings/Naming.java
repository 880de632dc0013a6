// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.codings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.exchange.internal.codings.CodingLines.Column;
import org.hashiya.exchange.internal.codings.CodingLines.Line;
import org.hashiya.model.Author;
import org.hashiya.model.Change;
import org.hashiya.model.Code;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Coder;
import org.hashiya.model.Document;
import org.hashiya.model.Put;
import org.hashiya.model.Several;
import org.hashiya.model.Study;
import org.hashiya.model.StudyActs;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;

/** Finds the document, code and coder that a line names, each name once; makes codes and coders that are not there, where that is wanted. */
final class Naming {

	private final Author author;
	private final boolean create;
	private final Map<String, Document> documents = new HashMap<>();
	private final Map<String, Code> codes = new HashMap<>();
	private final Map<String, Coder> coders = new HashMap<>();
	private final List<Change> made = new ArrayList<>();
	private Study study;

	Naming(Study study, Author author, boolean create) {
		this.study = study;
		this.author = author;
		this.create = create;
	}

	/** The study with what was made. */
	Study study() {
		return study;
	}

	/** What was made. */
	List<Change> made() {
		return made;
	}

	/** @throws StudyProblem DOCUMENT_UNKNOWN or DOCUMENT_AMBIGUOUS */
	Document document(Line line) throws StudyProblem {
		String id = line.get(Column.DOCUMENT_ID);
		String name = line.get(Column.DOCUMENT);
		Document byId = id == null ? null : documents.get(id);
		if (byId != null) {
			return byId;
		}
		if (id != null && isIn(study.documents()::contains, id)) {
			return remember(documents, id, study.resolveDocument(id));
		}
		Document known = documents.get(key(name));
		return known != null ? known : remember(documents, key(name), study.resolveDocument(key(name)));
	}

	/** @throws StudyProblem CODE_UNKNOWN, CODE_AMBIGUOUS, CODE_NOT_CODABLE, NAME_INVALID */
	Code code(Line line) throws StudyProblem {
		String id = line.get(Column.CODE_ID);
		Codes found = new Codes(id, key(line.get(Column.CODE)));
		Code known = codes.get(found.key());
		if (known == null) {
			known = remember(codes, found.key(), found.resolve());
		}
		if (!known.codable()) {
			throw StudyProblem.of(Kind.CODE_NOT_CODABLE, study.codebook().path(known));
		}
		return known;
	}

	/** How a line names its code. */
	private final class Codes {
		private final String name;
		private final boolean byId;

		Codes(@Nullable String id, String name) {
			byId = id != null && isIn(uuid -> study.codebook().get(uuid) != null, id);
			this.name = byId && id != null ? id : name;
		}

		String key() {
			return name;
		}

		Code resolve() throws StudyProblem {
			try {
				return study.codebook().resolve(name);
			} catch (StudyProblem e) {
				if (!create || e.kind() != Kind.CODE_UNKNOWN) {
					throw e;
				}
			}
			Change change = CodebookActs.createPath(study, name, author).change();
			make(change);
			return study.codebook().resolve(name);
		}
	}

	/** @throws StudyProblem CODER_UNKNOWN, NAME_INVALID */
	UUID coder(Line line) throws StudyProblem {
		String id = line.get(Column.CODER_ID);
		String name = line.get(Column.CODER);
		if (id != null && isIn(study.coders()::contains, id)) {
			return UUID.fromString(id);
		}
		if (name == null) {
			return author.coder();
		}
		Coder known = coders.get(name);
		if (known == null) {
			known = remember(coders, name, coder(name));
		}
		return known.id();
	}

	private Coder coder(String name) throws StudyProblem {
		try {
			return study.resolveCoder(name);
		} catch (StudyProblem e) {
			if (!create) {
				throw e;
			}
		}
		make(StudyActs.addCoder(study, name, author.newId()).change());
		return study.resolveCoder(name);
	}

	private void make(Change change) throws StudyProblem {
		study = study.apply(change).study();
		switch (change) {
		case Several several -> made.addAll(several.changes());
		case Put put -> made.add(put);
		}
	}

	private static String key(@Nullable String name) {
		return name == null ? "" : name;
	}

	private static <T> T remember(Map<String, T> known, String name, T found) {
		known.put(name, found);
		return found;
	}

	private static boolean isIn(java.util.function.Predicate<UUID> there, String id) {
		try {
			return there.test(UUID.fromString(id.strip()));
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
