package example.mapping;

import java.nio.file.Path;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.WsisModule;
import org.wsisroadmaps.model.Publication;
import tools.jackson.databind.json.JsonMapper;

public final class MappingProgram {
    private MappingProgram() {}

    public static void main(String[] arguments) {
        Publication publication =
                RoadmapReader.create().read(Path.of(arguments[0])).publication();
        JsonMapper mapper = JsonMapper.builder().addModule(new WsisModule()).build();
        String json = mapper.writeValueAsString(publication);
        System.out.println(mapper.readValue(json, Publication.class).equals(publication));
    }
}
