// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal.dialogs;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. Those with plurals are patterns for {@link org.hashiya.ui.codebook.internal.Phrases}. */
@SuppressWarnings("null") // filled by NLS
public final class Messages extends NLS {

	public static String Delete_act;
	public static String Delete_below;
	public static String Delete_code;
	public static String Delete_codes;
	public static String Delete_codings;
	public static String Delete_goes;
	public static String Delete_keys;
	public static String Delete_memos;
	public static String Delete_message;
	public static String Delete_relations;
	public static String Delete_sets;
	public static String Delete_stays;
	public static String Delete_texts;
	public static String Delete_title;
	public static String Merge_act;
	public static String Merge_codings;
	public static String Merge_definition;
	public static String Merge_done;
	public static String Merge_exclusion;
	public static String Merge_inclusion;
	public static String Merge_looking;
	public static String Merge_memos;
	public static String Merge_message;
	public static String Merge_moved;
	public static String Merge_same;
	public static String Merge_stays;
	public static String Merge_title;
	public static String Merge_twice;
	public static String Merge_what;
	public static String Split_act;
	public static String Split_all;
	public static String Split_chosen;
	public static String Split_document;
	public static String Split_done;
	public static String Split_message;
	public static String Split_name;
	public static String Split_noPassages;
	public static String Split_none;
	public static String Split_paragraph;
	public static String Split_passages;
	public static String Split_quote;
	public static String Split_reading;
	public static String Split_title;
	public static String Name_description;
	public static String Name_name;
	public static String Set_add;
	public static String Set_all;
	public static String Set_addDocuments;
	public static String Set_allDocuments;
	public static String Set_listDocuments;
	public static String Set_newDocumentsMessage;
	public static String Set_newDocumentsTitle;
	public static String Set_removeDocuments;
	public static String Set_change;
	public static String Set_changeAct;
	public static String Set_changeMessage;
	public static String Set_changeTitle;
	public static String Set_delete;
	public static String Set_list;
	public static String Set_newAct;
	public static String Set_newMessage;
	public static String Set_newTitle;
	public static String Set_recolour;
	public static String Set_remove;
	public static String Set_taken;
	public static String Code_changed;
	public static String Code_examples;
	public static String Code_made;
	public static String Code_codedUnderThem;
	public static String Code_versions;
	public static String Examples_act;
	public static String Examples_message;
	public static String Examples_title;
	public static String Relation_bothWays;
	public static String Relation_changeAct;
	public static String Relation_changeTitle;
	public static String Relation_codes;
	public static String Relation_delete;
	public static String Relation_direction;
	public static String Relation_message;
	public static String Relation_name;
	public static String Relation_named;
	public static String Relation_newAct;
	public static String Relation_newTitle;
	public static String Relation_none;
	public static String Relation_oneWay;
	public static String Relation_signBothWays;
	public static String Relation_signNone;
	public static String Relation_signOneWay;
	public static String Relation_suggestions;
	public static String Relation_turn;
	public static String Versions_empty;
	public static String Versions_message;
	public static String Versions_title;
	public static String Case_change;
	public static String Case_changeTitle;
	public static String Case_copy;
	public static String Case_delete;
	public static String Case_documents;
	public static String Case_export;
	public static String Case_exported;
	public static String Case_fileName;
	public static String Case_fillDown;
	public static String Case_filter;
	public static String Case_import;
	public static String Case_name;
	public static String Case_newAct;
	public static String Case_newCase;
	public static String Case_newMessage;
	public static String Case_newTitle;
	public static String Case_newVariable;
	public static String Case_none;
	public static String Case_noStudy;
	public static String Case_noneFits;
	public static String Case_paste;
	public static String Case_pasteOnName;
	public static String Case_pasteTooLarge;
	public static String Case_rename;
	public static String Case_sort;
	public static String Case_variable;
	public static String DocumentValues_fileName;
	public static String DocumentValues_filter;
	public static String DocumentValues_name;
	public static String DocumentValues_noVariables;
	public static String DocumentValues_none;
	public static String DocumentValues_noStudy;
	public static String DocumentValues_noneFits;
	public static String DocumentValues_open;
	public static String Documents_message;
	public static String Documents_title;
	public static String Value_clear;
	public static String Value_copy;
	public static String Value_csv;
	public static String Value_false;
	public static String Value_true;
	public static String Value_workbook;
	public static String Variable_changeTitle;
	public static String Variable_message;
	public static String Variable_newAct;
	public static String Variable_newTitle;
	public static String Variable_type;
	public static String Variable_types;

	static {
		initializeMessages("org.hashiya.ui.codebook.internal.dialogs.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
