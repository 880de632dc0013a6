// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import org.eclipse.osgi.util.NLS;

/** Strings of this package, filled from {@code messages.properties}. */
@SuppressWarnings("null") // filled by NLS
final class PartMessages extends NLS {

	public static String Cases_menu;
	public static String Cases_new;
	public static String Cases_newPrompt;
	public static String Cases_newTitle;
	public static String CoderTool_blind;
	public static String CoderTool_all;
	public static String CoderTool_change;
	public static String CoderTool_coder;
	public static String CoderTool_only;
	public static String CoderTool_show;
	public static String CoderTool_unknown;
	public static String CoderTool_none;
	public static String CoderTool_tooltip;
	public static String CoderTool_add;
	public static String FileKinds_all;
	public static String FileKinds_between;
	public static String FileKinds_codebook;
	public static String FileKinds_codebooks;
	public static String FileKinds_csv;
	public static String FileKinds_documents;
	public static String FileKinds_files;
	public static String FileKinds_html;
	public static String FileKinds_markdown;
	public static String FileKinds_project;
	public static String FileKinds_projects;
	public static String FileKinds_tables;
	public static String FileKinds_withEndings;
	public static String FileKinds_xlsx;
	public static String HiddenWork_blind;
	public static String HiddenWork_blindInText;
	public static String HiddenWork_only;
	public static String HiddenWork_onlyInText;
	public static String MemoLinkProposals_proposal;
	public static String MemoLinkProposals_kindCode;
	public static String MemoLinkProposals_kindDocument;
	public static String MemoLinkProposals_kindMemo;
	public static String MemoLinkProposals_kindPassage;
	public static String MemoLinkProposals_kindCase;
	public static String MemoLinkProposals_kindCoder;
	public static String MemoLinkProposals_kindStudy;

	static {
		initializeMessages("org.hashiya.ui.parts.messages", PartMessages.class); //$NON-NLS-1$
	}

	private PartMessages() {
	}
}
