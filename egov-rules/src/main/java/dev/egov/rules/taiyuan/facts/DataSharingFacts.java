package dev.egov.rules.taiyuan.facts;

import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.DataResource;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#DATA_SHARING} asks about. */
public final class DataSharingFacts {

    /** The organisation: what the case says of its {@code holder}. */
    public static final OrganizationFacts<DataResource> HOLDER = OrganizationFacts.of("holder", DataResource::holder);

    /** Did the holder come by the data in performing its duties (履职过程中掌握)? */
    public static final Fact<DataResource, Boolean> OBTAINED_IN_DUTY =
            Fact.of("obtainedInDuty", DataResource::obtainedInDuty);

    /** Are the data basic (基础性), for instance because the work of other departments builds on them? */
    public static final Fact<DataResource, Boolean> BASIC = Fact.of("basic", DataResource::basic);

    /** Are the data of public character (公共性), for instance of use beyond the holder's own business? */
    public static final Fact<DataResource, Boolean> PUBLIC_CHARACTER =
            Fact.of("publicCharacter", DataResource::publicCharacter);

    /**
     * Do laws, regulations or rules (法律、法规、规章) provide differently for sharing these data? Other normative documents
     * do not count.
     */
    public static final Fact<DataResource, Boolean> LEGAL_EXCEPTION =
            Fact.of("legalException", DataResource::legalException);

    /**
     * How far has a deferral (暂缓) of sharing come: none, applied for, approved, refused or lapsed? An application
     * alone defers nothing.
     */
    public static final Fact<DataResource, Deferral> DEFERRAL =
            Fact.of("deferral", Deferral.class, DataResource::deferral);

    /**
     * Which class does the information belong to: a state secret (top secret, secret or confidential), a work secret,
     * sensitive, internal or public? Where several apply, the first in this order counts. Sensitive is what the
     * department that holds it has so designated, which is not the sensitive personal information of the personal
     * information protection law.
     */
    public static final Fact<DataResource, Classification> CLASSIFICATION =
            Fact.of("classification", Classification.class, DataResource::classification);

    /**
     * Over which network do the information or data go out: the private network, the extranet, a separate dedicated
     * network or the Internet?
     */
    public static final Fact<DataResource, Network> CHANNEL =
            Fact.of("channel", Network.class, DataResource::channel).actionable();

    /** Do the data stand in the catalogue of government information resources? */
    public static final Fact<DataResource, Boolean> CATALOGUED =
            Fact.of("catalogued", DataResource::catalogued).actionable();

    private DataSharingFacts() {}
}
