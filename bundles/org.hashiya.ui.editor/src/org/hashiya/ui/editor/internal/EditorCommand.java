// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal;

import java.util.List;

/** What the editor does at a key, a menu entry or a button; declared in {@code plugin.xml} under the same ids. */
public enum EditorCommand {
	/** Opens the quick-code box. */
	QUICK_CODE("quickCode", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Makes the selected words a code and applies it. */
	IN_VIVO("inVivo", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Applies the code again that was applied last. */
	CODE_AGAIN("codeAgain", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Removes the coding at the caret. */
	REMOVE_CODING("removeCoding", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Writes or edits a memo on the selection or on the passage at the caret. */
	WRITE_MEMO("writeMemo", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Selects the passage after the caret. */
	NEXT_PASSAGE("nextPassage", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Selects the passage before the caret. */
	PREVIOUS_PASSAGE("previousPassage", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Selects the next paragraph in which nothing is coded. */
	NEXT_UNCODED("nextUncoded", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Selects the next larger unit around what is selected. */
	SELECT_MORE("selectMore", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Goes back to what was selected before. */
	SELECT_LESS("selectLess", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Moves the edge of the passage that is in hand by a word to the left of the window. */
	EDGE_LEFT("edgeLeft", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** The same to the right. */
	EDGE_RIGHT("edgeRight", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Moves the edge of the passage that is in hand by a character to the left of the window. */
	EDGE_LEFT_CHARACTER("edgeLeftCharacter", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** The same to the right. */
	EDGE_RIGHT_CHARACTER("edgeRightCharacter", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Takes the other edge of the passage in hand. */
	OTHER_EDGE("otherEdge", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Splits the passage at the caret. */
	SPLIT_PASSAGE("splitPassage", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Joins the passage with the next one of the same code. */
	JOIN_PASSAGE("joinPassage", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Puts another code in the place of one on the passage. */
	RECODE("recode", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Deletes the passage with its codings. */
	DELETE_PASSAGE("deletePassage", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Puts what is selected, or the passage at the caret, on the clipboard as a quotation with its reference. */
	COPY_QUOTATION("copyQuotation", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Asks for the number of a paragraph and goes there. */
	GO_TO_PARAGRAPH("goToParagraph"), //$NON-NLS-1$
	/** Opens the bar for finding in the text. */
	FIND("find"), //$NON-NLS-1$
	/** The next place of what was found. */
	FIND_NEXT("findNext"), //$NON-NLS-1$
	/** The place before. */
	FIND_PREVIOUS("findPrevious"), //$NON-NLS-1$
	/** Shows the numbers of paragraphs, or hides them. */
	PARAGRAPH_NUMBERS("paragraphNumbers"), //$NON-NLS-1$
	/** Shows the overview beside the text, or hides it. */
	OVERVIEW("overview"), //$NON-NLS-1$
	/** The paragraphs of the selection run as their text or the document says. */
	DIRECTION_BY_TEXT("directionByText", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** They run from left to right. */
	DIRECTION_LEFT_TO_RIGHT("directionLeftToRight", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** They run from right to left. */
	DIRECTION_RIGHT_TO_LEFT("directionRightToLeft", Works.ON_THE_STUDY), //$NON-NLS-1$
	/** Begins to correct the text; where that is being done, applies it. */
	CORRECT_TEXT("correctText"), //$NON-NLS-1$
	/** Applies the corrections. */
	APPLY_CORRECTIONS("applyCorrections"), //$NON-NLS-1$
	/** Leaves the text as it was. */
	CANCEL_CORRECTIONS("cancelCorrections"), //$NON-NLS-1$
	ZOOM_IN("zoomIn"), //$NON-NLS-1$
	ZOOM_OUT("zoomOut"), //$NON-NLS-1$
	ZOOM_NORMAL("zoomNormal"), //$NON-NLS-1$
	MARKS_BOTH("marksBoth"), //$NON-NLS-1$
	MARKS_LANES("marksLanes"), //$NON-NLS-1$
	MARKS_TINTS("marksTints"), //$NON-NLS-1$
	MARKS_NONE("marksNone"), //$NON-NLS-1$
	/** The next of the four, in a circle. */
	MARKS_NEXT("marksNext"), //$NON-NLS-1$
	/** All codings are seen. */
	ALL_CODINGS("allCodings"), //$NON-NLS-1$
	/** Memos are seen, and no codings. */
	MEMOS_ONLY("memosOnly"), //$NON-NLS-1$
	/** Colours tell the coders instead of the codes, or the codes again. */
	COLOUR_BY_CODER("colourByCoder"); //$NON-NLS-1$

	/** Those that say in the menu whether they are on. */
	public static final List<EditorCommand> CHECKED = List.of(PARAGRAPH_NUMBERS, OVERVIEW, MARKS_BOTH, MARKS_LANES, MARKS_TINTS, MARKS_NONE, MEMOS_ONLY, COLOUR_BY_CODER);

	/** On which text a command works. */
	private enum Works {
		ON_THE_STUDY, ON_WHAT_IS_SHOWN
	}

	private final String verb;
	private final Works works;

	EditorCommand(String verb) {
		this(verb, Works.ON_WHAT_IS_SHOWN);
	}

	EditorCommand(String verb, Works works) {
		this.verb = verb;
		this.works = works;
	}

	/** Whether it works on the study's own text and has to wait while that is corrected. */
	public boolean codes() {
		return works == Works.ON_THE_STUDY;
	}

	/** The id of the command. */
	public String id() {
		return "org.hashiya.ui.editor." + verb; //$NON-NLS-1$
	}
}
