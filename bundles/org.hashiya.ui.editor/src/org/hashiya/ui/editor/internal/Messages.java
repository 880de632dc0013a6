// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.editor.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/** Strings of the editor, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
public final class Messages extends NLS {

	public static String Accessible_codes;
	public static String Accessible_name;
	public static String BottomLine_codes;
	public static String BottomLine_correct;
	public static String BottomLine_larger;
	public static String BottomLine_memos;
	public static String BottomLine_normal;
	public static String BottomLine_paragraph;
	public static String BottomLine_smaller;
	public static String Editor_loading;
	public static String Editor_noArabicFont;
	public static String Editor_notOpen;
	public static String FindView_alreadyCoded;
	public static String FindView_choice;
	public static String FindView_places;
	public static String FindView_where;
	public static String FindView_code;
	public static String FindView_codeTitle;
	public static String FindView_coded;
	public static String FindView_count;
	public static String FindView_document;
	public static String FindView_extent;
	public static String FindView_extentExact;
	public static String FindView_extentParagraph;
	public static String FindView_extentSentence;
	public static String FindView_extentWord;
	public static String FindView_first;
	public static String FindView_hint;
	public static String FindView_message;
	public static String FindView_noStudy;
	public static String FindView_paragraph;
	public static String FindView_place;
	public static String FindView_searching;
	public static String FindView_study;
	public static String FindView_text;
	public static String Find_close;
	public static String Find_count;
	public static String Find_exact;
	public static String Find_exactTip;
	public static String Find_fromBottom;
	public static String Find_fromTop;
	public static String Find_list;
	public static String Find_message;
	public static String Find_next;
	public static String Find_nothing;
	public static String Find_place;
	public static String Find_previous;
	public static String Lens_branch;
	public static String Lens_coder;
	public static String Lens_memos;
	public static String Lens_onlyBranch;
	public static String Lens_onlyCoder;
	public static String Lens_noSets;
	public static String Lens_sentence;
	public static String Lens_set;
	public static String List_separator;
	public static String MemoBox_hint;
	public static String MemoBox_title;
	public static String Menu_passage;
	public static String Menu_remove;
	public static String Menu_removeOf;
	public static String Menu_seen;
	public static String Menu_sets;
	public static String Notice_alreadyCoded;
	public static String Notice_alreadyCodedHidden;
	public static String Notice_coded;
	public static String Notice_codedHidden;
	public static String Notice_correcting;
	public static String Notice_directed;
	public static String Notice_dropOnSelection;
	public static String Notice_dropOnSentence;
	public static String Notice_edgeAsBefore;
	public static String Notice_edgeEnd;
	public static String Notice_edgeStart;
	public static String Notice_edgeStays;
	public static String Notice_foreignPassage;
	public static String Notice_hiddenAlong;
	public static String Notice_joined;
	public static String Notice_memoKept;
	public static String Notice_noClipboard;
	public static String Notice_noCodeYet;
	public static String Notice_noNextOfCode;
	public static String Notice_noNextPassage;
	public static String Notice_noPassage;
	public static String Notice_noPin;
	public static String Notice_noPreviousPassage;
	public static String Notice_noUncoded;
	public static String Notice_nothingToRemove;
	public static String Notice_otherStudy;
	public static String Notice_passageDeleted;
	public static String Notice_quotation;
	public static String Notice_recoded;
	public static String Notice_removed;
	public static String Notice_selectFirst;
	public static String Notice_split;
	public static String Notice_splitWhere;
	public static String Overview_codings;
	public static String Overview_name;
	public static String Overview_paragraphs;
	public static String Overview_share;
	public static String ParagraphBox_hint;
	public static String ParagraphBox_title;
	public static String Quick_create;
	public static String Quick_codes;
	public static String Quick_filter;
	public static String Quick_hint;
	public static String Quick_marked;
	public static String Quick_nothing;
	public static String Quick_recode;
	public static String Reader_banner;
	public static String Reader_bannerGone;
	public static String Reader_title;
	public static String Reading_arabicFont;
	public static String Reading_bestFont;
	public static String Reading_hint;
	public static String Reading_lanes;
	public static String Reading_lanesNarrow;
	public static String Reading_lanesUsual;
	public static String Reading_lanesWide;
	public static String Reading_latinFont;
	public static String Reading_measure;
	public static String Reading_measureNarrow;
	public static String Reading_measureUsual;
	public static String Reading_measureWide;
	public static String Reading_measureWindow;
	public static String Reading_patterns;
	public static String Reading_side;
	public static String Reading_sideLeft;
	public static String Reading_sideRight;
	public static String Reading_sideStart;
	public static String Reading_spacing;
	public static String Reading_spacingNarrow;
	public static String Reading_spacingUsual;
	public static String Reading_spacingWide;
	public static String Reading_spacingWidest;
	public static String Tip_byWhen;

	static {
		initializeMessages("org.hashiya.ui.editor.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** A pattern of ICU's MessageFormat (plurals included) with its arguments. */
	public static String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, ULocale.getDefault()).format(arguments);
	}

	/** Several names as a list of the person's language. */
	public static String list(List<String> names) {
		return String.join(List_separator, names);
	}
}
