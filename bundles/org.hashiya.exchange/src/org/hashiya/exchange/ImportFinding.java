// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange;

/** What an import has to say of an element of a file. Each names what its examples are; the command line and the window word it. */
public enum ImportFinding {

	/** Became a coder. */
	CODER(Outcome.IMPORTED),
	/** Became a code. Examples: names. */
	CODE(Outcome.IMPORTED),
	/** Became a variable. Examples: names. */
	VARIABLE(Outcome.IMPORTED),
	/** Became a case. Examples: names. */
	CASE(Outcome.IMPORTED),
	/** A case without name, of one source: its values became values of the document. */
	DOCUMENT_VALUES(Outcome.IMPORTED),
	/** Became a document. Examples: names. */
	DOCUMENT(Outcome.IMPORTED),
	/** Became a passage. */
	PASSAGE(Outcome.IMPORTED),
	/** A new selection of a source whose text was corrected here: it waits to be placed. Examples: documents. */
	WAITING(Outcome.IMPORTED),
	/** Became a coding. */
	CODING(Outcome.IMPORTED),
	/** A coding of a whole source became one of a passage over the whole text. Examples: documents. */
	WHOLE_CODING(Outcome.IMPORTED),
	/** Became a memo. Examples: titles. */
	MEMO(Outcome.IMPORTED),
	/** Became the description of what it is on. */
	DESCRIPTION(Outcome.IMPORTED),
	/** Became a set. Examples: names. */
	SET(Outcome.IMPORTED),
	/** Became a set of documents or memos and of no codes, which a codebook has no room for. Examples: names. */
	SET_WITHOUT_CODES(Outcome.IMPORTED),
	/** A set became a group of documents. Examples: names. */
	GROUP(Outcome.IMPORTED),
	/** A set became the type of memos. Examples: names. */
	MEMO_TYPE(Outcome.IMPORTED),
	/** Became a relation. Examples: names. */
	RELATION(Outcome.IMPORTED),
	/** A link became the place of a memo. */
	MEMO_PLACE(Outcome.IMPORTED),

	/** The study had it, otherwise; it is now as the file has it. Examples: names. */
	CHANGED(Outcome.UPDATED),
	/** The study has it as the file does. */
	SAME(Outcome.UNCHANGED),
	/** The study had it under another id, and it is known by its name or its content. Examples: names. */
	MATCHED(Outcome.UNCHANGED),
	/** The study has it otherwise, by work that was done here since the last import, while the file has it as then: the study's stays. Examples: names. */
	OURS_STAYS(Outcome.UNCHANGED),
	/** Both the study and the file have changed it since the last import: the study's stays. Examples: names. */
	BOTH_CHANGED(Outcome.UNCHANGED),

	/** A source that has no text that could be shown: kept for the way back. Examples: names. */
	SOURCE_KEPT(Outcome.KEPT),
	/** A file in the project that is kept for the way back. Examples: names. */
	FILE_KEPT(Outcome.KEPT),
	/** A text source whose text was not found: kept for the way back. Examples: names and paths. */
	TEXT_MISSING(Outcome.KEPT),
	/** A file outside of the project, which is only referred to. Examples: paths. */
	FILE_OUTSIDE(Outcome.KEPT),
	/** A graph. Examples: names. */
	GRAPH_KEPT(Outcome.KEPT),
	/** A link of which the study does not show an end. Examples: names. */
	LINK_KEPT(Outcome.KEPT),
	/** Parts of something that has become the study's own, which no study shows: regions of a PDF, names of selections, further places of a note. Examples: what it is about. */
	DETAILS_KEPT(Outcome.KEPT),

	/** It had no id; one was made. */
	ID_MADE(Outcome.MENDED),
	/** Its id was no GUID; one was made of it. Examples: ids. */
	ID_NO_GUID(Outcome.MENDED),
	/** Its id was taken by another element of its kind; one was made of it. Examples: ids. */
	ID_TWICE(Outcome.MENDED),
	/** It had no name; it got one. Examples: names that were given. */
	NAME_MISSING(Outcome.MENDED),
	/** Its name held line ends or control characters, or spaces at its ends. Examples: names as they are now. */
	NAME_CLEANED(Outcome.MENDED),
	/** Its name was taken; it got a number. Examples: names as they are now. */
	NAME_TAKEN(Outcome.MENDED),
	/** In a table its path says otherwise than its name and the id of the code above it, and these count. Examples: paths as they stand there. */
	PATH_OTHERWISE(Outcome.MENDED),
	/** In a table its name, or that nothing is above it, says otherwise than its path, and this counts. Examples: paths. */
	NAME_OTHERWISE(Outcome.MENDED),
	/** Its colour could not be read, or it had none; it got one. Examples: what stood there. */
	COLOUR(Outcome.MENDED),
	/** Its type is none of the standard's and was taken for text. Examples: names. */
	TYPE(Outcome.MENDED),
	/** Its time could not be read and is unknown now. Examples: what stood there. */
	TIME(Outcome.MENDED),
	/** Its positions lay outside of the text and were brought to its end. Examples: document, positions. */
	POSITION_OUTSIDE(Outcome.MENDED),
	/** Its end was before its start; they were exchanged. Examples: document, positions. */
	POSITION_INVERTED(Outcome.MENDED),
	/** A position was inside a character; the passage holds all of it. Examples: document, positions. */
	POSITION_IN_CHARACTER(Outcome.MENDED),
	/** It had no positions that could be read; it stands at the beginning, without length. Examples: documents. */
	POSITION_MISSING(Outcome.MENDED),
	/** It covers nothing; kept so. Examples: document, positions. */
	POSITION_EMPTY(Outcome.MENDED),
	/** How positions are counted is not certain from the texts: see the readings. Examples: the reading. */
	READING_WEAK(Outcome.MENDED),
	/** Nobody is named as who made it; it is said to be by the program. */
	CODER_MISSING(Outcome.MENDED),
	/** A code that something was coded with was not in the file; it was made. Examples: names. */
	CODE_MADE(Outcome.MENDED),
	/** Somebody made something whom the file does not have; a coder was made. Examples: names. */
	CODER_MADE(Outcome.MENDED),
	/** A variable that something has a value of was not in the file; it was made. Examples: names. */
	VARIABLE_MADE(Outcome.MENDED),
	/** A code was referred to where a coding should stand, or more than one in a coding: each became a coding. */
	CODING_MADE(Outcome.MENDED),
	/** It stood elsewhere in the file than the standard has it, and was read there. Examples: in what it stood. */
	MISPLACED(Outcome.MENDED),
	/** Its text was found in a file of another name than its path says, or it has none. Examples: documents and files. */
	FILE_OTHERWISE(Outcome.MENDED),
	/** A value was not written as its type has it. Examples: what stood there, and what it became. */
	VALUE_WRITTEN(Outcome.MENDED),
	/** The root that NVivo wraps codes in was taken away. Examples: names. */
	WRAPPER(Outcome.MENDED),
	/** Something was coded with a code that is marked as not for coding; it stays so. Examples: names. */
	NOT_CODABLE(Outcome.MENDED),
	/** The encoding of a text was guessed. Examples: documents. */
	ENCODING_GUESSED(Outcome.MENDED),
	/** Broken bytes of a text became replacement characters. Examples: documents. */
	BYTES_REPLACED(Outcome.MENDED),
	/** There was no plain text: it was taken from the formatted one, and positions may be off. Examples: documents. */
	RICH_ONLY(Outcome.MENDED),
	/** Characters that XML does not allow became replacement characters. */
	XML_CHARACTERS(Outcome.MENDED),
	/** Ampersands that should have been escaped were taken as themselves. */
	XML_AMPERSANDS(Outcome.MENDED),
	/** One quotation stood in the file twice under one id, as region and as text. Examples: ids. */
	QUOTATION_TWICE(Outcome.MENDED),

	/** The person did not want it. Examples: names. */
	NOT_CHOSEN(Outcome.DROPPED),
	/** An element that the standard does not have. Examples: where it was. */
	UNKNOWN(Outcome.DROPPED),
	/** Something that no study shows and that cannot go out again, since it lacks what the standard wants of it, such as coordinates, or there is no room where it stands. Examples: names, or ids. */
	INCOMPLETE(Outcome.DROPPED),
	/** A reference to something that is not in the file. Examples: ids. */
	DANGLING(Outcome.DROPPED),
	/** A file in the project that is damaged or unpacks to more than any file has. Examples: names. */
	FILE_UNREADABLE(Outcome.DROPPED),
	/** A file in the project that nothing in it leads to. Examples: names. */
	FILE_UNUSED(Outcome.DROPPED),
	/** A value of a variable that is not in the file, or a second value of one. */
	VALUE(Outcome.DROPPED),

	/** Who changed a passage last, and when: a study remembers who made it. */
	LAST_CHANGE(Outcome.NOT_KEPT),
	/** Of the project itself who made and changed it, and when, and where its media lay: a study has its own. Examples: what stood there. */
	NO_ROOM(Outcome.NOT_KEPT);

	/** What became of an element, in the order in which people want to know. */
	public enum Outcome {
		/** It is the study's own now. */
		IMPORTED,
		/** It was the study's own and is changed. */
		UPDATED,
		/** It was the study's own and stays as it is. */
		UNCHANGED,
		/** It is kept, not shown, and will go out again with the next export. */
		KEPT,
		/** It was not as it should be, and was imported all the same. */
		MENDED,
		/** It was left out. */
		DROPPED,
		/** A detail beside the content that a study does not remember: nobody's work is missing for it. */
		NOT_KEPT
	}

	private final Outcome outcome;

	ImportFinding(Outcome outcome) {
		this.outcome = outcome;
	}

	public Outcome outcome() {
		return outcome;
	}
}
