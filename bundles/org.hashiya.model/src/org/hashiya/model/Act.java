// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

import java.util.List;

/**
 * What a person did, as one step of undo: a change with a name that can be worded in any language.
 *
 * @param kind   what was done
 * @param labels what it was done to, as the kind says; for people, never read back as references
 * @param change the change
 */
public record Act(Kind kind, List<String> labels, Change change) {

	/** What was done; each names its labels. */
	public enum Kind {
		/** Label: the study's name. */
		CREATE_STUDY,
		/** Label: the study's name before, after. */
		RENAME_STUDY,
		/** Label: the coder's name. */
		ADD_CODER,
		/** Label: the coder's name. */
		CHANGE_CODER,
		/** Labels: the documents' names. */
		ADD_DOCUMENTS,
		/** Labels: the documents' names. */
		REMOVE_DOCUMENTS,
		/** Removed documents came back. Labels: the documents' names. */
		RESTORE_DOCUMENTS,
		/** Labels: the name before, after. */
		RENAME_DOCUMENT,
		/** Label: the document's name. */
		CHANGE_DOCUMENT,
		/** Documents got another place or group. Labels: the documents' names. */
		MOVE_DOCUMENTS,
		/** Labels: the group's path before, after. */
		MOVE_GROUP,
		/** Label: the document's name. */
		EDIT_TEXT,
		/** Label: the document's name. */
		REPLACE_TEXT,
		/** Label: the document's name. */
		PLACE_PASSAGE,
		/** Labels: the code's name, the number of passages, the document's name. */
		APPLY_CODE,
		/** Several codes at once, on one passage or on each of several. Labels: the codes' names. */
		APPLY_CODES,
		/** Words of a text became a code. Labels: the code's name, the document's name. */
		CODE_IN_VIVO,
		/** Labels: the code's name, the document's name. */
		REMOVE_CODING,
		/** Label: the document's name. */
		MOVE_BOUNDARIES,
		/** Label: the document's name. */
		SPLIT_PASSAGE,
		/** Label: the document's name. */
		JOIN_PASSAGES,
		/** One code took the place of another on a passage. Labels: the name of the one that went, of the one that came. */
		RECODE,
		/** Label: the document's name. */
		DELETE_PASSAGE,
		/** Label: the code's path. */
		CREATE_CODE,
		/** Labels: the name before, after. */
		RENAME_CODE,
		/** Labels: the codes' names. */
		RECOLOUR_CODE,
		/** Label: the code's name. */
		DEFINE_CODE,
		/** Labels: the codes' names. */
		CHANGE_CODE,
		/** A code got a number key. Labels: the code's name, the key. */
		PIN_CODE,
		/** Label: the code's name. */
		UNPIN_CODE,
		/** Labels: the codes' names. */
		MOVE_CODE,
		/** Labels: the codes' paths. */
		DELETE_CODE,
		/** Labels: the path of the code that goes, the path of the one that stays. */
		MERGE_CODES,
		/** Some codings of a code got a new one. Labels: the path of the code, the name of the new one, the number of codings. */
		SPLIT_CODE,
		/** Labels: the names of the copies. */
		COPY_CODE,
		/** Codings got another code. Labels: the code's name, the number of codings. */
		RECODE_CODINGS,
		/** Label: the set's name. */
		CREATE_SET,
		/** Label: the set's name. */
		CHANGE_SET,
		/** Label: the set's name. */
		DELETE_SET,
		/** Labels: the relation's name, the names of the two codes. */
		CREATE_RELATION,
		/** Labels: the relation's name, the names of the two codes. */
		CHANGE_RELATION,
		/** Labels: the relation's name, the names of the two codes. */
		DELETE_RELATION,
		/** Label: the case's name. */
		CREATE_CASE,
		/** Label: the case's name. */
		CHANGE_CASE,
		/** Label: the case's name. */
		DELETE_CASE,
		/** Label: the variable's name. */
		CREATE_VARIABLE,
		/** Label: the variable's name. */
		CHANGE_VARIABLE,
		/** Label: the variable's name. */
		DELETE_VARIABLE,
		/** Labels: the variable's name; the name of the case or document. Of several values at once: one label, the variables' names. */
		SET_VALUE,
		/** Values came from a table. Labels: the name of its file, the number of values. */
		SET_VALUES,
		/** Label: the query's name. */
		SAVE_QUERY,
		/** Labels: the query's name before, after. */
		CHANGE_QUERY,
		/** Label: the query's name. */
		DELETE_QUERY,
		/** Of two values that two people gave one thing, one was chosen. Labels: what it was about; the conflict's id, which is read back. */
		SETTLE_CONFLICT,
		/** Label: the memo's title or its first words. */
		WRITE_MEMO,
		/** Label: the memo's title or its first words. */
		CHANGE_MEMO,
		/** Label: the memo's title or its first words. */
		DELETE_MEMO,
		/** Label: the milestone's name. */
		SET_MILESTONE,
		/** Labels: the milestone's name before, after. */
		CHANGE_MILESTONE,
		/** Label: the milestone's name. */
		DELETE_MILESTONE,
		/** Label: the file's name. */
		IMPORT_STUDY,
		/** The codebook was brought up to date with one that several studies share, or is shared no more. Label: the file's name. */
		SHARE_CODEBOOK,
		/** Something was erased for good. Labels: {@code document}, {@code memo}, {@code passage} or {@code name}; its id, for a name any. Never what was erased. */
		ERASE
	}

	public Act {
		labels = List.copyOf(labels);
	}

	/** An act of one change. */
	public static Act of(Kind kind, Change change, String... labels) {
		return new Act(kind, List.of(labels), change);
	}

	/** An act of several changes; a single one stands alone. */
	public static Act of(Kind kind, List<? extends Change> changes, String... labels) {
		return of(kind, changes.size() == 1 ? changes.getFirst() : new Several(List.copyOf(changes)), labels);
	}
}
