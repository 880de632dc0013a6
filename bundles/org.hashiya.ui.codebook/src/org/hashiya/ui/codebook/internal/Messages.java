// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.codebook.internal;

import org.eclipse.osgi.util.NLS;

/** Strings of this room, filled from {@code messages.properties}. Those with plurals are patterns for {@link Phrases}. */
@SuppressWarnings("null") // filled by NLS
public final class Messages extends NLS {

	public static String Apply_noDocument;
	public static String Apply_noSelection;
	public static String Apply_otherStudy;
	public static String Code_category;
	public static String Code_documents;
	public static String Code_passages;
	public static String Code_codings;
	public static String Code_codingsWithSubcodes;
	public static String Code_copy;
	public static String Code_copyNumbered;
	public static String Code_deleted;
	public static String Code_deleting;
	public static String Codes_deleted;
	public static String Codebook_codes;
	public static String Codebook_counting;
	public static String Codebook_filter;
	public static String Codebook_noCodes;
	public static String Codebook_noStudy;
	public static String Codebook_emptySet;
	public static String Codebook_noneFits;
	public static String Codebook_noneFitsInSet;
	public static String Codebook_opening;
	public static String Definition_hint;
	public static String Definition_none;
	public static String Definition_version;
	public static String Document_done;
	public static String Document_inWork;
	public static String Document_passages;
	public static String Document_uncoded;
	public static String Document_words;
	public static String Documents_removed;
	public static String Documents_removedSeveral;
	public static String Documents_removing;
	public static String Explorer_counting;
	public static String Explorer_filter;
	public static String Explorer_importing;
	public static String Explorer_noDocuments;
	public static String Explorer_noStudy;
	public static String Explorer_noStudyForFiles;
	public static String Explorer_oneProject;
	public static String Explorer_emptySet;
	public static String Explorer_noneFits;
	public static String Explorer_noneFitsInSet;
	public static String Explorer_opening;
	public static String Explorer_someNotAdded;
	public static String Palette_names;
	public static String Palette_other;
	public static String Palette_title;
	public static String Pin_key;
	public static String Pin_taken;
	public static String Others_counted;

	static {
		initializeMessages("org.hashiya.ui.codebook.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
