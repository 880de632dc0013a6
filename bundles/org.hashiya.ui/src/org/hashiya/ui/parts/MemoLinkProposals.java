// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.parts;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.hashiya.analysis.memos.MemoLinkCompletion;
import org.hashiya.analysis.memos.MemoLinkCompletion.Proposal;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;

/**
 * Proposes what a link in a memo can lead to, after {@code [[} is typed and with Ctrl+Space; or what a memo can be on, in a field that holds a name alone. The same wherever memos are written. Ends
 * with its field.
 */
@NonNullByDefault({}) // the platform says nothing of null
public final class MemoLinkProposals extends ContentProposalAdapter {

	private static final int CONTROL_SPACE = ' ';

	private final Text field;

	private MemoLinkProposals(Text field, @NonNull MemoLinkSource source, BiFunction<@NonNull Study, Integer, List<@NonNull Proposal>> proposals, char[] opening) {
		super(field, new TextContentAdapter(), (contents, position) -> proposals.apply(source.study().get(), position).stream().map(MemoLinkProposals::offered).toArray(IContentProposal[]::new), KeyStroke.getInstance(SWT.CTRL, CONTROL_SPACE), opening);
		this.field = field;
		ProposalSize.fit(this);
		setProposalAcceptanceStyle(PROPOSAL_IGNORE); // a proposal knows what it takes the place of
		addContentProposalListener(this::take);
	}

	/** For the text of a memo. */
	public static MemoLinkProposals inText(Text text, @NonNull MemoLinkSource source) {
		return new MemoLinkProposals(text, source, (known, caret) -> MemoLinkCompletion.at(known, inLines(text), caret, near(source)), new char[] { '[' });
	}

	/** For a field that holds the name of what a memo is on. */
	public static MemoLinkProposals inName(Text field, @NonNull MemoLinkSource source) {
		MemoLinkProposals proposals = new MemoLinkProposals(field, source, (known, caret) -> MemoLinkCompletion.places(known, String.valueOf(field.getText())), null);
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && !proposals.isProposalPopupOpen()) {
				event.doit = false;
				proposals.openProposalPopup();
			}
		});
		return proposals;
	}

	private static @Nullable UUID near(@NonNull MemoLinkSource source) {
		return source.document().get().orElse(null);
	}

	/** What is written, as long as the caret counts it: where lines end in two characters, one of them becomes another that ends a line too. */
	private static @NonNull String inLines(Text text) {
		return text.getText().replace('\r', '\n');
	}

	/** Whether the proposals are shown: the keys are theirs then. */
	public boolean isOpen() {
		return isProposalPopupOpen();
	}

	private void take(IContentProposal chosen) {
		if (chosen instanceof OfferedText<?> offered && offered.of() instanceof Proposal of && of.end() <= field.getCharCount()) {
			field.setSelection(of.start(), of.end());
			field.insert(of.text());
		}
	}

	private static @NonNull OfferedText<@NonNull Proposal> offered(@NonNull Proposal of) {
		return new OfferedText<>(of, of.text(), NLS.bind(PartMessages.MemoLinkProposals_proposal, Isolates.wrap(of.label()), switch (of.kind()) {
		case CODE -> PartMessages.MemoLinkProposals_kindCode;
		case DOCUMENT -> PartMessages.MemoLinkProposals_kindDocument;
		case MEMO -> PartMessages.MemoLinkProposals_kindMemo;
		case CASE -> PartMessages.MemoLinkProposals_kindCase;
		case CODER -> PartMessages.MemoLinkProposals_kindCoder;
		case STUDY -> PartMessages.MemoLinkProposals_kindStudy;
		case PASSAGE -> PartMessages.MemoLinkProposals_kindPassage;
		case SET, RELATION, VARIABLE, QUERY, MILESTONE, CODING, FOREIGN_PART -> ""; //$NON-NLS-1$
		}));
	}
}
