// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.hashiya.analysis.query.QueryCompletion;
import org.hashiya.analysis.query.QueryProposal;
import org.hashiya.model.Study;
import org.hashiya.text.Isolates;
import org.hashiya.ui.parts.OfferedText;
import org.hashiya.ui.parts.ProposalSize;

/** Proposes what can be written in a query: with Ctrl+Space, or with the arrow down for those whose input method takes that key. */
@NonNullByDefault({}) // the platform says nothing of null
final class QueryCompleter extends ContentProposalAdapter {

	private static final int CONTROL_SPACE = ' ';

	private final StyledText field;

	QueryCompleter(StyledText field, Supplier<Optional<@NonNull Study>> study) {
		super(field, new QueryText(), (contents, position) -> study.get().map(known -> QueryCompletion.at(known, contents, position)).orElse(List.of()).stream()
				.map(QueryCompleter::offered).toArray(IContentProposal[]::new), KeyStroke.getInstance(SWT.CTRL, CONTROL_SPACE), null);
		this.field = field;
		ProposalSize.fit(this);
		setProposalAcceptanceStyle(PROPOSAL_IGNORE); // a proposal knows what it takes the place of
		addContentProposalListener(this::take);
	}

	/** Shows the proposals. */
	void open() {
		openProposalPopup();
	}

	boolean isOpen() {
		return isProposalPopupOpen();
	}

	private void take(IContentProposal chosen) {
		if (chosen instanceof OfferedText<?> offered && offered.of() instanceof QueryProposal of && of.end() <= field.getCharCount()) {
			field.setText(of.applyTo(field.getText()));
			field.setSelection(of.caret());
		}
	}

	private static @NonNull OfferedText<@NonNull QueryProposal> offered(@NonNull QueryProposal of) {
		return new OfferedText<>(of, of.text(), NLS.bind(Messages.labelled, Isolates.wrap(of.label()), switch (of.kind()) {
		case CODE -> Messages.kindCode;
		case NAME -> Messages.kindName;
		case VALUE -> Messages.kindValue;
		case FIELD -> Messages.kindField;
		case OPERATOR -> Messages.kindOperator;
		}));
	}
}
