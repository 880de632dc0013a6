// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that a person must be told: what went wrong, in which file and where, and the values that a wording needs. Core rooms throw it and never word it;
 * the command line and the window do, each in its language.
 */
public final class StudyProblem extends Exception {

	private static final long serialVersionUID = 1L;

	/** What went wrong. Each kind names the values that it comes with, in order. */
	public enum Kind {
		/** The file or folder does not exist. */
		FILE_MISSING,
		/** A file or folder that must not exist yet does. */
		FILE_EXISTS,
		/** The folder is not a study (it holds no {@code study.json}). */
		NOT_A_STUDY,
		/** The study was written by a later version. Values: its format version, ours. */
		FORMAT_TOO_NEW,
		/** The file could not be read. Values: the system's message. */
		NOT_READABLE,
		/** The file could not be written. Values: the system's message. */
		NOT_WRITABLE,
		/** A line or element of a file is not what the format says. Values: what was found or expected. */
		MALFORMED,
		/** A file is larger, deeper or more numerous than is accepted. Values: the limit, its {@link Unit}. */
		TOO_LARGE,
		/** The content is not text. Values: the file's name. */
		NOT_TEXT,
		/** No importer or exporter knows this kind of file. Values: the extension. */
		UNKNOWN_FILE_KIND,
		/** No document has this name or id. Values: the name. */
		DOCUMENT_UNKNOWN,
		/** Several documents have this name. Values: the name, the number. */
		DOCUMENT_AMBIGUOUS,
		/** A document of this name is already there. Values: the name. */
		DOCUMENT_EXISTS,
		/** No code has this name, path or id. Values: the path. */
		CODE_UNKNOWN,
		/** Several codes fit. Values: the name, then the paths that fit. */
		CODE_AMBIGUOUS,
		/** A sibling of this name is already there. Values: the path. */
		CODE_EXISTS,
		/** The code is a category that cannot be applied. Values: the path. */
		CODE_NOT_CODABLE,
		/** A code would become its own ancestor. Values: the path. */
		CODE_CYCLE,
		/** A name is empty or holds a character that it must not. Values: the name. */
		NAME_INVALID,
		/** No coder has this name or id. Values: the name. */
		CODER_UNKNOWN,
		/** The study has several coders and none was named. Values: their names. */
		CODER_AMBIGUOUS,
		/** A coder has this name already. Values: the name. */
		CODER_EXISTS,
		/** No passage has this id. Values: the id. */
		PASSAGE_UNKNOWN,
		/** The passage stands in its text already. Values: the id. */
		ALREADY_PLACED,
		/** A passage that waits has no candidate of this number. Values: the number. */
		CANDIDATE_UNKNOWN,
		/** No coding of this code is there. Values: the code path. */
		CODING_UNKNOWN,
		/** Two people gave something different values, and one of them had to stand. Values: the element's id, what of it, the value that stands, the other. */
		MERGED_VALUES,
		/** No milestone has this name. Values: the name. */
		MILESTONE_UNKNOWN,
		/** A milestone has this name already. Values: the name. */
		MILESTONE_EXISTS,
		/** No code set has this name. Values: the name. */
		SET_UNKNOWN,
		/** A code set has this name already. Values: the name. */
		SET_EXISTS,
		/** There is no such relation between codes. Values: its name or id. */
		RELATION_UNKNOWN,
		/** No group of documents has this name. Values: the name. */
		GROUP_UNKNOWN,
		/** A group of documents would be in itself. Values: its path. */
		GROUP_CYCLE,
		/** No case has this name. Values: the name. */
		CASE_UNKNOWN,
		/** A case has this name already. Values: the name. */
		CASE_EXISTS,
		/** No variable has this name. Values: the name. */
		VARIABLE_UNKNOWN,
		/** A variable has this name already. Values: the name. */
		VARIABLE_EXISTS,
		/** A value does not fit the type of its variable. Values: the variable's name, the type's name, the value. */
		VALUE_INVALID,
		/** The type of a variable cannot be changed: some values do not fit. Values: the variable's name, the type's name, the number of values, one of them. */
		VALUES_DO_NOT_FIT,
		/** A table of values has no column of this name. Values: the name. */
		COLUMN_MISSING,
		/** A table names no codes. Values: the columns that it has, the columns that a codebook can have; each several by commas. */
		NO_CODEBOOK_TABLE,
		/** A table of values has two columns of one name. Values: the name. */
		COLUMN_TWICE,
		/** No saved query has this name. Values: the name. */
		QUERY_UNKNOWN,
		/** A saved query has this name already. Values: the name. */
		QUERY_EXISTS,
		/** A query says nothing. */
		QUERY_EMPTY,
		/** In a query a code or another term is missing. Values: what stands there instead (empty at the end). */
		QUERY_TERM_MISSING,
		/** In a query something stands where nothing of its kind can. Values: what stands there. */
		QUERY_UNEXPECTED,
		/** In a query a bracket or quotation mark is not closed. Values: the sign. */
		QUERY_NOT_CLOSED,
		/** A query has too many terms inside of terms. Values: the limit. */
		QUERY_TOO_DEEP,
		/** In a query there is no distance such as 10 words or 2 paragraphs. Values: what stands there instead (empty at the end). */
		QUERY_DISTANCE,
		/** In a query a word before a colon means nothing. Values: the word. */
		QUERY_FIELD_UNKNOWN,
		/** In a query nothing stands after a word with a colon, or after a sign of comparison. Values: the word or sign. */
		QUERY_VALUE_MISSING,
		/** In a query a value is none of those that can stand there. Values: the word before the colon, the value, then those that can. */
		QUERY_VALUE_UNKNOWN,
		/** In a query a variable is not compared with anything. Values: the variable's name. */
		QUERY_COMPARISON_MISSING,
		/** In a query values are compared by a sign that makes no sense for their type. Values: the variable's name, the type's name, the sign. */
		QUERY_COMPARISON,
		/** In a query a day is not written as one. Values: what stands there. */
		QUERY_DATE,
		/** The history does not tell what the study was at a milestone. Values: its name. */
		PAST_UNKNOWN,
		/** No memo has this id. Values: the id. */
		MEMO_UNKNOWN,
		/** The quote does not occur. Values: the quote, the document. */
		QUOTE_MISSING,
		/** The quote occurs several times and none was chosen. Values: the quote, the number. */
		QUOTE_AMBIGUOUS,
		/** There is no n-th occurrence. Values: the quote, n, the number. */
		QUOTE_TOO_FEW,
		/** The range lies outside the text, is inverted or empty. Values: start, end, length, in code points. */
		RANGE_INVALID,
		/** A position would cut a character in two. Values: the position in UTF-16 units. */
		RANGE_SPLITS_CHARACTER,
		/** What a change expects is not what is there: another change has overtaken it. Values: a description of the element. */
		OVERTAKEN,
		/** One person has removed or taken back what another one was using: it stays. Values: its name. */
		STILL_USED,
		/** There is nothing to undo. */
		NOTHING_TO_UNDO,
		/** There is nothing to redo. */
		NOTHING_TO_REDO,
		/** What would be undone or done again was erased: it stops there. */
		ERASED,
		/** The study is open elsewhere on this machine, and what is to be done needs it alone. */
		IN_USE,
		/** An erasure was interrupted and has to be finished. Values: what was to be erased: document, memo, passage or name. */
		ERASURE_UNFINISHED,
		/** The journal's chain of hashes is broken. Values: the line number. */
		CHAIN_BROKEN,
		/** The study was opened for reading only. */
		READ_ONLY,
		/** An element refers to one that is not there. Values: the element, what it refers to. */
		DANGLING_REFERENCE,
		/** Two elements have the same id. Values: the id. */
		DUPLICATE_ID,
		/** The passage's quote is not what the text has at its positions. Values: the passage's id, the quote, the text. */
		QUOTE_DIFFERS,
		/** A value in a file does not agree with the content it describes. Values: the key, the value, what is right. */
		VALUE_DIFFERS,
		/** A merge of this file was not finished: both sides stand in it between markers. */
		CONFLICTED,
		/** A sync service has put a copy of a file beside it. Values: the name of the file it is a copy of. */
		SYNC_COPY,
		/** An element is not what the history makes of it. Values: the element, and where in the history its last change stands (empty if nowhere). */
		HISTORY_DIFFERS,
		/** Something else has changed a file of an open study, without a line in the history: nothing is saved over it until the study is opened again, which takes it in. */
		CHANGED_OUTSIDE,
	}

	/** What the limit of {@link Kind#TOO_LARGE} counts. */
	public enum Unit {
		BYTES,
		CHARACTERS,
		LINES,
		CELLS,
		/** Files in an archive. */
		FILES,
		/** Elements inside of each other. */
		LEVELS,
	}

	private final Kind kind;
	private final transient @Nullable Path file;
	private final @Nullable String place;
	private final List<String> values;

	/**
	 * @param kind  what went wrong
	 * @param file  the file concerned, or null where there is none
	 * @param place where in the file, such as {@code line 12}, or null
	 * @param values what the kind says it comes with, as text
	 */
	public StudyProblem(Kind kind, @Nullable Path file, @Nullable String place, Object... values) {
		this(kind, file, place, null, values);
	}

	/** As the other constructor, with the cause. */
	public StudyProblem(Kind kind, @Nullable Path file, @Nullable String place, @Nullable Throwable cause, Object... values) {
		super(kind + " " + file + " " + place + " " + Arrays.toString(values), cause); // for logs only: people get the wording of cli or ui
		this.kind = kind;
		this.file = file;
		this.place = place;
		this.values = Arrays.stream(values).map(String::valueOf).toList();
	}

	/**
	 * Throws here what was thrown in another thread: a study problem or an unchecked one as it is.
	 *
	 * @return nothing ever, to be thrown for the compiler's sake
	 * @throws IllegalStateException in place of any other, or of null
	 */
	public static IllegalStateException thrownAgain(@Nullable Throwable problem) throws StudyProblem {
		switch (problem) {
		case StudyProblem thrown -> throw thrown;
		case RuntimeException thrown -> throw thrown;
		case Error thrown -> throw thrown;
		case null, default -> throw new IllegalStateException(problem);
		}
	}

	/** Short form for problems that concern no file. */
	public static StudyProblem of(Kind kind, Object... values) {
		return new StudyProblem(kind, null, null, null, values);
	}

	public Kind kind() {
		return kind;
	}

	/** The file concerned, or null. */
	public @Nullable Path file() {
		return file;
	}

	/** Where in the file, or null. */
	public @Nullable String place() {
		return place;
	}

	/** The values that the kind says it comes with. */
	public List<String> values() {
		return values;
	}
}
