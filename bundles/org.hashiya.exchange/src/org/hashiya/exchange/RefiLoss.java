// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.hashiya.exchange.internal.DescribedMemos;
import org.hashiya.exchange.internal.ForeignOut;
import org.hashiya.exchange.internal.ProfileNames;
import org.hashiya.model.Case;
import org.hashiya.model.Code;
import org.hashiya.model.Document;
import org.hashiya.model.Memo;
import org.hashiya.model.Passage;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;

/**
 * Something of a study that an export for a program loses, changes, or may lose there.
 *
 * @param kind      what
 * @param certainty how sure it is
 * @param count     how many things are concerned, at least one
 * @param examples  up to five of them, by name; of a renaming both names
 */
public record RefiLoss(Kind kind, Certainty certainty, long count, List<String> examples) {

	/** What is lost; the first ones by any REFI-QDA file, the others in some program. */
	public enum Kind {
		/** Passages that wait to be placed are not written. */
		WAITING,
		/** Only the definition in force is written. Counts codes. */
		EARLIER_DEFINITIONS,
		/** Which passages are examples of a code is not written. Counts codes. */
		EXAMPLES,
		/** Directions that were forced are not written. Counts documents. */
		DIRECTIONS,
		/** Saved queries are not written. */
		QUERIES,
		/** Milestones are not written. */
		MILESTONES,
		/** What an import kept is not in the study's folder any more. Examples: what it was. */
		MISSING_PARTS,
		/** Codings within pictures, media and the like, which are kept from an import, with codes that the study has no more. Examples: where they are. */
		KEPT_CODINGS,
		/** Memos that are written as descriptions lose their type, author and times, and have their title as the first line. Examples: titles, or how they begin. */
		MEMO_DETAILS,
		/** A name was changed so that it differs from others. Examples: {@code old → new}. */
		RENAMED,
		/** After a character such as an emoji, positions may be read one off for each of these. Counts documents that have such. */
		POSITIONS,
		/** Positions may be read off by one for each line end. Counts documents with several paragraphs. */
		LINE_ENDS,
		/** Colours of codes come only where that is ticked. Counts codes. */
		COLOURS,
		/** Sets may not be read. */
		SETS,
		/** Relations may not be read. */
		RELATIONS,
		/** Values of variables of documents are not read. Counts documents. */
		VALUES,
		/** Values of variables of cases are not read. Counts cases. */
		CASE_VALUES,
		/** Codes more than two levels deep may come flat or not at all. Counts codes. */
		DEEP_CODES
	}

	/** How it is known. None of the programs could be tried here. */
	public enum Certainty {
		/** It follows from the standard's schema or is done by this program. */
		CERTAIN,
		/** Read in the program's source. */
		READ_IN_CODE,
		/** Its maker's help says so. */
		DOCUMENTED,
		/** People who tried it say so. */
		REPORTED,
		/** Somebody says so without showing how it is known. */
		CLAIMED,
		/** Concluded from what is known. */
		INFERRED,
		/** Nobody knows. */
		UNKNOWN
	}

	private static final int MOST = 5;
	/** In code points. */
	private static final int BEGINNING = 40;

	/**
	 * What an export of a study for a program loses, as far as it is known. Looks through all passages, and reads no texts.
	 *
	 * @param memos as what memos on documents and passages are written
	 * @throws StudyProblem if passages cannot be read
	 */
	public static List<RefiLoss> of(Study study, RefiProfile profile, MemoForm memos, Progress progress) throws StudyProblem {
		List<RefiLoss> losses = new ArrayList<>();
		ForeignOut kept = new ForeignOut(study, progress);
		for (Kind kind : Kind.values()) {
			if (kind == Kind.MISSING_PARTS) {
				add(losses, kind, Certainty.CERTAIN, kept.missing());
			} else if (kind == Kind.KEPT_CODINGS) {
				add(losses, kind, Certainty.CERTAIN, kept.codingsWithoutCode());
			} else if (kind == Kind.MEMO_DETAILS) {
				add(losses, kind, Certainty.CERTAIN, withoutDetails(DescribedMemos.of(study, memos, kept, progress), study));
			} else if (RefiProfile.always().contains(kind)) {
				add(losses, kind, Certainty.CERTAIN, concerned(study, kind, progress));
			} else if (kind == Kind.RENAMED) {
				add(losses, kind, Certainty.CERTAIN, new ProfileNames(study, profile).renamed());
			}
		}
		for (RefiProfile.Limit limit : profile.limits()) {
			add(losses, limit.kind(), limit.certainty(), concerned(study, limit.kind(), progress));
		}
		return losses;
	}

	private static void add(List<RefiLoss> losses, Kind kind, Certainty certainty, List<String> concerned) {
		if (!concerned.isEmpty()) {
			losses.add(new RefiLoss(kind, certainty, concerned.size(), List.copyOf(concerned.subList(0, Math.min(MOST, concerned.size())))));
		}
	}

	private static List<String> concerned(Study study, Kind kind, Progress progress) throws StudyProblem {
		List<Code> codes = study.codebook().list();
		List<Document> documents = study.documents().list();
		return switch (kind) {
		case WAITING -> waiting(study, progress);
		case EARLIER_DEFINITIONS -> codes.stream().filter(code -> code.definitions().size() > 1).map(study.codebook()::path).toList();
		case EXAMPLES -> codes.stream().filter(code -> !code.examples().isEmpty()).map(study.codebook()::path).toList();
		case DIRECTIONS -> documents.stream().filter(document -> document.direction() != null || !document.paragraphDirections().isEmpty()).map(Document::name).toList();
		case QUERIES -> study.queries().list().stream().map(query -> query.name()).toList();
		case MILESTONES -> study.milestones().list().stream().map(milestone -> milestone.name()).toList();
		case RENAMED, MISSING_PARTS, KEPT_CODINGS, MEMO_DETAILS -> List.of(); // found otherwise
		case POSITIONS -> documents.stream().filter(document -> !document.positionsAreEqual()).map(Document::name).toList();
		case LINE_ENDS -> documents.stream().filter(document -> document.paragraphs() > 1).map(Document::name).toList();
		case COLOURS -> codes.stream().map(study.codebook()::path).toList();
		case SETS -> sets(study);
		case RELATIONS -> study.relations().list().stream().map(relation -> relation.name()).toList();
		case VALUES -> documents.stream().filter(document -> !document.values().isEmpty()).map(Document::name).toList();
		case CASE_VALUES -> study.cases().list().stream().filter(unit -> !unit.values().isEmpty()).map(Case::name).toList();
		case DEEP_CODES -> codes.stream().filter(code -> study.codebook().depth(code) > 1).map(study.codebook()::path).toList();
		};
	}

	private static List<String> withoutDetails(Map<UUID, Memo> described, Study study) {
		return study.memos().list().stream().filter(memo -> described.containsKey(memo.id()) && DescribedMemos.losesSomething(memo)).map(RefiLoss::beginning).toList();
	}

	/** A memo's title, or its first words. */
	private static String beginning(Memo memo) {
		String line = memo.title().isEmpty() ? memo.text().strip().lines().findFirst().orElse("") : memo.title();
		return line.codePointCount(0, line.length()) <= BEGINNING ? line : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
	}

	private static List<String> waiting(Study study, Progress progress) throws StudyProblem {
		List<String> waiting = new ArrayList<>();
		for (Document document : study.documents().list()) {
			progress.check();
			for (Passage passage : study.passagesOnce(document, progress).list()) {
				if (passage.unplaced() != null) {
					waiting.add(document.name());
				}
			}
		}
		return waiting;
	}

	/** Groups of documents and types of memos are written as sets too. */
	private static List<String> sets(Study study) {
		List<String> names = new ArrayList<>(study.sets().list().stream().map(set -> set.name()).toList());
		Set<String> groups = new HashSet<>();
		Set<String> types = new HashSet<>();
		for (Document document : study.documents().list()) {
			if (!document.group().isEmpty() && groups.add(document.group())) {
				names.add(document.group());
			}
		}
		for (Memo memo : study.memos().list()) {
			if (!memo.type().isEmpty() && types.add(memo.type())) {
				names.add(memo.type());
			}
		}
		return names;
	}
}
